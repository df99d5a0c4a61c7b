package org.labourrights.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Holds an answer against the one that a document shows; {@code …} stands for what the document leaves out. */
final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEFT_OUT = "…";

    private Sample() {}

    /** What differs, each with its JSON pointer; empty when the answer is as shown. */
    static List<String> differences(String shown, String answer) {
        List<String> differences = new ArrayList<>();
        compare("", read(shown.replace(", " + LEFT_OUT, "")), read(answer), differences);
        return differences;
    }

    private static void compare(String at, JsonNode shown, JsonNode answered, List<String> differences) {
        if (shown.isObject() && answered.isObject()) {
            shown.properties()
                    .forEach(member -> compare(
                            at + "/" + member.getKey(),
                            member.getValue(),
                            answered.path(member.getKey()),
                            differences));
        } else if (shown.isArray() && answered.isArray() && shown.size() == answered.size()) {
            for (int i = 0; i < shown.size(); i++) {
                compare(at + "/" + i, shown.get(i), answered.get(i), differences);
            }
        } else if (!fits(shown, answered)) {
            differences.add(at + " is " + answered + ", shown " + shown);
        }
    }

    private static boolean fits(JsonNode shown, JsonNode answered) {
        return shown.isTextual() && shown.textValue().endsWith(LEFT_OUT)
                ? answered.isTextual()
                        && answered.textValue().startsWith(shown.textValue().replace(LEFT_OUT, ""))
                : shown.equals(answered);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("no JSON: " + json, broken);
        }
    }
}
