package org.labourrights.gateway.exchange;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.labourrights.edge.CatalogueEntry;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemCatalogue;

/** Problem bodies (RFC 9457) of the gateway, in the shape that the services use. */
@Singleton
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Everything up to the detail, by refusal and language: it is the same for every request. */
    private final String[][] heads;

    private final CatalogueEntry[] entries;

    /** @throws IllegalStateException if a {@link Refusal} has no entry, so that no caller meets an unexplained code */
    public Problems(ProblemCatalogue catalogue) {
        this.heads = new String[Refusal.values().length][Language.values().length];
        this.entries = new CatalogueEntry[heads.length];
        for (Refusal refusal : Refusal.values()) {
            CatalogueEntry entry = catalogue.require(refusal.code());
            entries[refusal.ordinal()] = entry;
            for (Language language : Language.values()) {
                heads[refusal.ordinal()][language.ordinal()] = head(entry, language);
            }
        }
    }

    int status(Refusal refusal) {
        return entries[refusal.ordinal()].status();
    }

    /**
     * A whole problem body.
     *
     * @param instance path of the request, without its query
     * @param members numbers that are told, and that the text may name
     * @param seconds how long to wait, which the text may name
     */
    String body(
            Refusal refusal,
            Language language,
            String instance,
            String requestId,
            Map<String, Object> members,
            long seconds) {
        Map<String, Object> named = new HashMap<>(members);
        named.put("seconds", seconds);
        String detail = entries[refusal.ordinal()].detail().in(language, named);
        StringBuilder out = new StringBuilder(512).append(heads[refusal.ordinal()][language.ordinal()]);
        Json.quoted(out.append(",\"detail\":"), detail);
        Json.quoted(out.append(",\"instance\":"), instance);
        members.forEach(
                (name, value) -> Json.quoted(out.append(','), name).append(':').append(value));
        return Json.quoted(out.append(",\"requestId\":"), requestId).append('}').toString();
    }

    private static String head(CatalogueEntry entry, Language language) {
        StringBuilder out = new StringBuilder(256);
        Json.quoted(out.append("{\"type\":"), "/problems/" + entry.code());
        Json.quoted(out.append(",\"code\":"), entry.code());
        Json.quoted(out.append(",\"title\":"), entry.title().in(language));
        return out.append(",\"status\":").append(entry.status()).toString();
    }
}
