package org.labourrights.gateway.exchange;

import jakarta.inject.Singleton;

/** Problem bodies (RFC 9457) of the gateway, in the shape that the services use. */
@Singleton
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Everything up to the instance, by refusal and language: all else is the same for every request. */
    private final String[][] heads;

    private final ProblemCatalogue catalogue;

    public Problems(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
        this.heads = new String[Refusal.values().length][Language.values().length];
        for (Refusal refusal : Refusal.values()) {
            for (Language language : Language.values()) {
                heads[refusal.ordinal()][language.ordinal()] = head(refusal.code(), catalogue.of(refusal), language);
            }
        }
    }

    int status(Refusal refusal) {
        return catalogue.of(refusal).status();
    }

    /**
     * A whole problem body.
     *
     * @param instance path of the request, without its query
     */
    public String body(Refusal refusal, Language language, String instance, String requestId) {
        StringBuilder out = new StringBuilder(512).append(heads[refusal.ordinal()][language.ordinal()]);
        Json.quoted(out.append(",\"instance\":"), instance);
        return Json.quoted(out.append(",\"requestId\":"), requestId).append('}').toString();
    }

    private static String head(String code, ProblemText text, Language language) {
        ProblemText.Words words = text.in(language);
        StringBuilder out = new StringBuilder(256);
        Json.quoted(out.append("{\"type\":"), "/problems/" + code);
        Json.quoted(out.append(",\"code\":"), code);
        Json.quoted(out.append(",\"title\":"), words.title());
        out.append(",\"status\":").append(text.status());
        return Json.quoted(out.append(",\"detail\":"), words.detail()).toString();
    }
}
