package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static List<String> lacking(String operation) {
        return DescriptionRule.lacking(ApiDocument.parse("{\"paths\":{\"/notes\":{\"get\":{" + operation + "}}}}"));
    }
}
