package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.contract.Mutation.Verdict;
import org.labourrights.testkit.contract.Mutation.Verdict.Fits;
import org.labourrights.testkit.contract.Mutation.Verdict.Refused;
import org.labourrights.testkit.contract.Mutation.Verdict.RefusedAt;

class MutationsTest {

    private static final String SCHEMA = """
            {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"},
             "amount": {"type": "string", "x-also-type": "number"},
             "lines": {"type": "array", "items": {"type": "object", "required": ["count"]}}}}""";
    private static final String BODY = "{\"name\":\"甲\",\"lines\":[{\"count\":1}]}";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void makesEveryFieldWrongInEveryWay() throws JsonProcessingException {
        List<Mutation> mutations = mutations();
        List<String> names = mutations.stream().map(Mutation::name).toList();

        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(names.containsAll(List.of(
                "/name left out",
                "/name null",
                "/name twice",
                "/name too long",
                "/name with NUL",
                "/lines/0/count huge")));
        assertEquals("{\"lines\":[{\"count\":1}]}", body(mutations, "/name left out"));
        assertEquals("{\"name\":\"甲\",\"lines\":[{\"count\":1,\"count\":1}]}", body(mutations, "/lines/0/count twice"));
        assertEquals("{\"name\":4711,\"lines\":[{\"count\":1}]}", body(mutations, "/name of another type"));
    }

    @Test
    void findsAnotherTypeThanThoseThatTheSchemaTakes() throws JsonProcessingException {
        List<Mutation> mutations = Mutations.of(
                ApiDocument.parse("{}"),
                json.readTree(SCHEMA),
                json.readTree("{\"name\":\"1.00\",\"amount\":\"1.00\"}"));

        assertEquals("{\"name\":4711,\"amount\":\"1.00\"}", body(mutations, "/name of another type"));
        assertEquals("{\"name\":\"1.00\",\"amount\":true}", body(mutations, "/amount of another type"));
    }

    @Test
    void leavesTheOptionalToTheService() throws JsonProcessingException {
        List<String> open = mutations().stream()
                .filter(mutation -> !mutation.mustBeRefused())
                .map(Mutation::name)
                .collect(Collectors.toList());

        assertTrue(open.contains("/lines left out"));
        assertTrue(!open.contains("/name left out"));
        assertTrue(!open.contains("/lines/0/count left out"));
    }

    @Test
    void takesTheDescriptionAtItsWord() throws JsonProcessingException {
        String schema = """
                {"type": "object", "required": ["count", "name"], "properties": {
                 "count": {"type": "integer"}, "more": {"type": "integer"},
                 "name": {"type": "string", "minLength": 1, "maxLength": 2}}}""";
        List<Mutation> all = Mutations.of(
                ApiDocument.parse("{}"),
                json.readTree(schema),
                json.readTree("{\"count\":7,\"more\":1,\"name\":\"甲\"}"));

        assertEquals(new RefusedAt("/count", Set.of("E-REQUIRED")), verdict(all, "/count left out"));
        assertEquals("/more", ((Fits) verdict(all, "/more left out")).pointer());
        assertEquals("{\"count\":7.0,\"more\":1,\"name\":\"甲\"}", body(all, "/count with a point"));
        assertEquals("/count", ((Fits) verdict(all, "/count with an exponent")).pointer());
        assertEquals("/count", ((RefusedAt) verdict(all, "/count beyond its type")).pointer());
        assertEquals("{\"count\":7,\"more\":1,\"name\":\"𠮷𠮷\"}", body(all, "/name of rare characters"));
        assertEquals(new Refused(), verdict(all, "/name one too long"));
        assertEquals(new Refused(), verdict(all, "/name of wide blanks"));
        assertEquals(new Refused(), verdict(all, "/name damaged"));
    }

    private static Verdict verdict(List<Mutation> mutations, String name) {
        return mutations.stream()
                .filter(mutation -> mutation.name().equals(name))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private List<Mutation> mutations() throws JsonProcessingException {
        return Mutations.of(ApiDocument.parse("{}"), json.readTree(SCHEMA), json.readTree(BODY));
    }

    private static String body(List<Mutation> mutations, String name) {
        return mutations.stream()
                .filter(mutation -> mutation.name().equals(name))
                .findFirst()
                .orElseThrow()
                .body();
    }
}
