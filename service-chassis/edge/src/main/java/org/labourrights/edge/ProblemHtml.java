package org.labourrights.edge;

import java.util.Collection;
import java.util.stream.Collectors;

/** The catalogue as plain HTML without scripts. */
public final class ProblemHtml {

    private static final Text CODES = new Text("问题代码", "Problem codes");
    private static final Text CAUSE = new Text("原因", "Cause");
    private static final Text REMEDY = new Text("处理办法", "Remedy");
    private static final Text EXAMPLE = new Text("示例", "Example");
    private static final Text STATUS = new Text("状态码", "Status");

    private ProblemHtml() {}

    public static String index(Collection<ProblemPage> pages, Language language) {
        String rows = pages.stream()
                .map(entry -> "<tr><td><a href=\"/problems/%1$s\">%1$s</a></td><td>%2$d</td><td>%3$s</td></tr>"
                        .formatted(entry.code(), entry.status(), escape(entry.title())))
                .collect(Collectors.joining("\n"));
        return document(CODES.in(language), "<table>\n" + rows + "\n</table>", language);
    }

    public static String page(ProblemPage entry, Language language) {
        String body = """
                <p>%s</p>
                <dl>
                <dt>%s</dt><dd>%d</dd>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd><pre>%s</pre></dd>
                </dl>
                <p><a href="/problems">%s</a></p>""".formatted(
                        escape(entry.detail()),
                        STATUS.in(language),
                        entry.status(),
                        CAUSE.in(language),
                        escape(entry.cause()),
                        REMEDY.in(language),
                        escape(entry.remedy()),
                        EXAMPLE.in(language),
                        escape(entry.example()),
                        CODES.in(language));
        return document(entry.code() + " " + entry.title(), body, language);
    }

    private static String document(String title, String body, Language language) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                body { font-family: system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
                dt { font-weight: 600; margin-top: 1rem } dd { margin: .25rem 0 0 } td { padding: .2rem .8rem .2rem 0 }
                pre { background: #f4f4f4; padding: .8rem; overflow-x: auto; white-space: pre-wrap }
                </style>
                </head>
                <body>
                <h1>%s</h1>
                %s
                </body>
                </html>
                """.formatted(language.tag(), escape(title), escape(title), body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
