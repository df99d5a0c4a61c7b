package org.labourrights.gateway.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Language;
import org.labourrights.gateway.exchange.ProblemText;

/** One code for people (HTML) or programs (JSON), in the members that the services' pages have. */
@Singleton
class ProblemPage {

    private static final String STYLE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    private static final int OK = 200;

    private final ObjectMapper json;

    ProblemPage(ObjectMapper json) {
        this.json = json;
    }

    void show(Exchange exchange, String code, ProblemText text, Language language) {
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        boolean html = accept != null && accept.contains("text/html");
        MultiMap headers = exchange.response().headers();
        headers.set(HttpHeaders.CONTENT_TYPE, html ? "text/html;charset=UTF-8" : "application/json");
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.add(HttpHeaders.VARY, "Accept, Accept-Language");
        allowOwnStyle(exchange);
        exchange.answer(OK, html ? html(code, text, language) : json(code, text, language));
    }

    /** The pages carry their few lines of style themselves. */
    static void allowOwnStyle(Exchange exchange) {
        exchange.response().headers().set("Content-Security-Policy", STYLE_ONLY);
    }

    private String json(String code, ProblemText text, Language language) {
        ProblemText.Words words = text.in(language);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", code);
        members.put("status", text.status());
        members.put("title", words.title());
        members.put("detail", words.detail());
        members.put("cause", words.cause());
        members.put("remedy", words.remedy());
        members.put("example", example(code, text, language));
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(String code, ProblemText text, Language language) {
        ProblemText.Words words = text.in(language);
        boolean chinese = language == Language.ZH;
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s %s</title>
                <style>body{font-family:sans-serif;max-width:45em;margin:3em auto;line-height:1.6}</style></head>
                <body><h1>%s</h1><p><code>%s</code> · HTTP %d</p><p>%s</p>
                <h2>%s</h2><p>%s</p><h2>%s</h2><p>%s</p><h2>%s</h2><pre>%s</pre></body></html>
                """.formatted(
                        language.tag(),
                        code,
                        escaped(words.title()),
                        escaped(words.title()),
                        code,
                        text.status(),
                        escaped(words.detail()),
                        chinese ? "原因" : "Cause",
                        escaped(words.cause()),
                        chinese ? "处理办法" : "Remedy",
                        escaped(words.remedy()),
                        chinese ? "示例" : "Example",
                        escaped(example(code, text, language)));
    }

    private static String example(String code, ProblemText text, Language language) {
        ProblemText.Words words = text.in(language);
        return "{\"type\":\"/problems/%s\",\"code\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(code, code, words.title(), text.status(), words.detail());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
