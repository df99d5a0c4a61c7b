package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word for one thing (命名统一) in an API description, as {@code deploy/docs/naming.md} decides it: names of members,
 * of parameters and of paths. What may deviate stands in {@link NamingExceptions}, each with its reason.
 */
public final class NamingRule {

    /** Words that are never used, and the word to use. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("status", "state"),
            Map.entry("due", "dueExplanation or dueOn"),
            Map.entry("dueDate", "dueOn"),
            Map.entry("effectiveOn", "validFrom"),
            Map.entry("effectiveFrom", "validFrom"),
            Map.entry("effectiveTo", "validTo"),
            Map.entry("validUntil", "validTo"),
            Map.entry("expiresOn", "validTo"),
            Map.entry("start", "periodStart"),
            Map.entry("end", "periodEnd"),
            Map.entry("remark", "note"),
            Map.entry("remarks", "note"),
            Map.entry("comment", "note"),
            Map.entry("memo", "note"),
            Map.entry("ground", "reason or explanation"),
            Map.entry("grounds", "reasons or explanation"),
            Map.entry("justification", "explanation"),
            Map.entry("finding", "findings"),
            Map.entry("handler", "handlerId"),
            Map.entry("officer", "officerId"),
            Map.entry("liaisonOfficer", "liaisonOfficerId"));

    /** Shapes of a name that are never used, and what to use. */
    private static final Map<Pattern, String> SHAPES = Map.of(
            Pattern.compile("[a-z]\\w*Status"), "…State",
            Pattern.compile("(?i).*labor(?!at|er).*"), "labour",
            Pattern.compile("[a-z]\\w*(Due|DueDate)"), "…DueOn, …DueAt or …DueExplanation",
            Pattern.compile("\\w*[dD]eadline"), "…DueOn or …DueAt",
            Pattern.compile("[a-z]\\w*Agency|agency"), "…AgencyId",
            Pattern.compile("numberOf\\w+"), "…Count");

    private static final Pattern ABOUT_DAY =
            Pattern.compile("(\\w*(On|From|To|Until|After|Start|End))|from|to|on|until|date|day");
    private static final Pattern ABOUT_INSTANT = Pattern.compile("\\w+(At|Since)|at|asOf|time");
    private static final Pattern AMOUNT_OF_TIME_OR_SPACE =
            Pattern.compile("(?i)\\w*(days|months|weeks|hours|minutes|years|millis|bytes|points|times)");
    private static final Pattern COUNT_OTHERWISE = Pattern.compile("\\w*[a-rt-z]s|total\\w+|\\w+Total");
    private static final Pattern VARIABLE = Pattern.compile("/([^/{}]+)/\\{([^}]+)}");

    private NamingRule() {}

    /** What is named otherwise, a line each, for example {@code Lead.status: state}. */
    public static List<String> astray(ApiDocument document) {
        Set<String> astray = new TreeSet<>();
        Set<String> members = new HashSet<>();
        for (Map.Entry<String, JsonNode> schema :
                document.root().path("components").path("schemas").properties()) {
            for (Map.Entry<String, JsonNode> member :
                    schema.getValue().path("properties").properties()) {
                members.add(member.getKey());
                member(document, schema.getKey(), member.getKey(), member.getValue(), astray);
            }
        }
        for (ApiOperation operation : document.operations()) {
            parameters(document, operation, members, astray);
            path(document, operation, astray);
        }
        return List.copyOf(astray);
    }

    private static void member(ApiDocument document, String schema, String name, JsonNode node, Set<String> astray) {
        List<String> better = new ArrayList<>(words(name));
        String kind = kind(document, node);
        if (kind.equals("date") && !ABOUT_DAY.matcher(name).matches()) {
            better.add("…On");
        }
        if (kind.equals("date-time") && !ABOUT_INSTANT.matcher(name).matches()) {
            better.add("…At");
        }
        if (kind.equals("integer")
                && COUNT_OTHERWISE.matcher(name).matches()
                && !AMOUNT_OF_TIME_OR_SPACE.matcher(name).matches()) {
            better.add("…Count");
        }
        report(schema + "." + name, better, astray);
    }

    private static void parameters(
            ApiDocument document, ApiOperation operation, Set<String> members, Set<String> astray) {
        for (JsonNode each : operation.node().path("parameters")) {
            JsonNode parameter = document.resolve(each);
            String name = parameter.path("name").asText();
            if (!parameter.path("in").asText().equals("query")) {
                continue;
            }
            List<String> better = new ArrayList<>(words(name));
            if (!members.contains(name) && !members.contains(plural(name)) && !NamingExceptions.saysHow(name)) {
                better.add("the name of the member");
            }
            report(operation.path() + " ?" + name, better, astray);
        }
    }

    /** The id of one thing of a collection is named after it, and a collection has its name in the plural. */
    private static void path(ApiDocument document, ApiOperation operation, Set<String> astray) {
        String path = operation.path();
        Matcher variable = VARIABLE.matcher(path);
        for (int from = 0; variable.find(from); from = variable.start(2) - 1) {
            String id = camel(singular(variable.group(1))) + "Id";
            String name = variable.group(2);
            boolean anotherId = name.endsWith("Id") && !ends(id, name) && !ends(name, id);
            if (name.equals("id") || anotherId) {
                report(path + " {" + name + "}", List.of("{" + id + "}"), astray);
            }
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean pages = operation.method().equals("GET")
                && operation.parameter("query", "cursor").isPresent();
        if (pages && singular(last).equals(last)) {
            report(path, List.of("the plural"), astray);
        }
    }

    private static List<String> words(String name) {
        List<String> better = new ArrayList<>();
        if (WORDS.containsKey(name)) {
            better.add(WORDS.get(name));
        }
        SHAPES.forEach((shape, word) -> {
            if (shape.matcher(name).matches()) {
                better.add(word);
            }
        });
        return better;
    }

    private static void report(String where, List<String> better, Set<String> astray) {
        if (!better.isEmpty() && !NamingExceptions.allows(where)) {
            astray.add(where + ": " + String.join(", ", better));
        }
    }

    /** {@code date}, {@code date-time}, {@code integer}, or nothing that a name depends on. */
    private static String kind(ApiDocument document, JsonNode node) {
        JsonNode schema =
                document.resolve(node.has("anyOf") ? node.path("anyOf").path(0) : node);
        String format = schema.path("format").asText();
        if (format.equals("date") || format.equals("date-time")) {
            return format;
        }
        return schema.path("type").toString().contains("integer") ? "integer" : "";
    }

    private static boolean ends(String whole, String end) {
        return whole.toLowerCase(Locale.ROOT).endsWith(end.toLowerCase(Locale.ROOT));
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String part : kebab.split("-", -1)) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }

    private static String plural(String name) {
        return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
