package org.labourrights.reporting.report;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.reporting.report.content.ReportExamples;

/** The sample report of the acceptance scenarios as a JSON document that a test bends at a pointer. */
final class Reports {

    static final UnifiedSocialCreditCode PLATFORM = UnifiedSocialCreditCode.parse("91150105MA0T1A2B95");
    static final UnifiedSocialCreditCode PARTNER = UnifiedSocialCreditCode.parse("91150104MA0LWP5518");

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final Set<String> CODES = Set.of("DELIVERY_RIDER", "COURIER", "COMMISSION_RATIO");

    private final ObjectNode document;

    private Reports(ObjectNode document) {
        this.document = document;
    }

    static Reports sample() {
        return of(ReportExamples.DOCUMENT);
    }

    static Reports of(String document) {
        return new Reports((ObjectNode) json(document));
    }

    /** Sets the value at the pointer; {@code /-} at the end of a list appends. The value is JSON. */
    Reports with(String pointer, String value) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = document.at(path.head());
        String last = path.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            if (last.equals("-")) {
                list.add(json(value));
            } else {
                list.set(Integer.parseInt(last), json(value));
            }
        } else {
            ((ObjectNode) parent).set(last, json(value));
        }
        return this;
    }

    /** A line of block A, as JSON. */
    String headcount(int index) {
        return document.at("/headcount/" + index).toString();
    }

    /** A line of block B, as JSON. */
    String pay(int index) {
        return document.at("/pay/" + index).toString();
    }

    String text() {
        return document.toString();
    }

    ReportContent content() {
        try {
            return MAPPER.treeToValue(document, ReportContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(document.toString(), e);
        }
    }

    static RuleContext context() {
        return new RuleContext(
                "YG-150105-2026H1-00017",
                PLATFORM,
                "2026H1",
                false,
                false,
                Map.of(),
                null,
                Map.of(),
                Set.of(),
                (list, code) -> CODES.contains(code) || list.equals(RuleContext.AGREEMENT_ELEMENTS),
                division -> division.value().startsWith("1501"),
                Map.of(),
                Set.of());
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
