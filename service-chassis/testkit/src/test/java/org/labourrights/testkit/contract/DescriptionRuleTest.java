package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionRuleTest {

    @Test
    void isContentWithAnOperationThatHasEverything() {
        assertEquals(List.of(), lacking("""
                "operationId":"listNotes","tags":["Notes"],"description":"The notes","responses":{
                  "200":{"content":{"application/json":{"schema":{"type":"object"}}}},
                  "204":{"description":"none"},
                  "400":{"description":"shape"}}"""));
    }

    @Test
    void namesEverythingThatAnOperationLacks() {
        assertEquals(
                List.of("GET /notes id", "GET /notes tag", "GET /notes description", "GET /notes 400"), lacking("""
                        "operationId":"List_Notes","tags":[],"description":"-","responses":{
                          "200":{"content":{"text/csv":{"schema":{"type":"string"}}}}}"""));
    }

    @Test
    void namesAnswersWithoutASchema() {
        assertEquals(List.of("GET /notes 200 schema", "GET /notes 200 schema", "GET /notes 201 content"), lacking("""
                        "operationId":"listNotes","tags":["Notes"],"description":"The notes","responses":{
                          "200":{"content":{"application/json":{"example":{}},"text/csv":{"schema":{}}}},
                          "201":{"description":"made"},
                          "400":{"description":"shape"}}"""));
    }

    @Test
    void namesExamplesThatTheirSchemaRefuses() {
        List<String> lacking = lacking("""
                "operationId":"listNotes","tags":["Notes"],"description":"The notes","responses":{
                  "200":{"content":{"application/json":{"schema":{"properties":{"text":{"type":"string"}}},
                    "examples":{"good":{"value":{"text":"a"}},"bad":{"value":{"text":1}}}}}},
                  "400":{"description":"shape"}}""");

        assertEquals(1, lacking.size());
        assertTrue(
                lacking.getFirst().startsWith("/paths/~1notes/get/responses/200/content/application~1json bad /text"));
    }

    @ParameterizedTest
    @CsvSource({"(?s).*\\S.*,1", "\\Aa\\z,1", "[a-z&&[^x]],1", "a*+,1", "[\\s\\S]*\\S[\\s\\S]*,0", "(?:a|b)(?=c),0"})
    void namesPatternsThatOnlyJavaReads(String pattern, int found) {
        List<String> lacking = lacking("""
                "operationId":"listNotes","tags":["Notes"],"description":"The notes","responses":{
                  "200":{"content":{"application/json":{"schema":{"type":"string","pattern":"%s"}}}},
                  "400":{"description":"shape"}}""".formatted(pattern.replace("\\", "\\\\")));

        assertEquals(found, lacking.size());
    }

    private static List<String> lacking(String operation) {
        return DescriptionRule.lacking(ApiDocument.parse("{\"paths\":{\"/notes\":{\"get\":{" + operation + "}}}}"));
    }
}
