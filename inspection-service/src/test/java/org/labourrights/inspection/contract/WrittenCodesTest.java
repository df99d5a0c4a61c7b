package org.labourrights.inspection.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labourrights.inspection.draw.engine.VoidReason;
import org.labourrights.inspection.plan.PlanType;
import org.labourrights.inspection.disposition.DispositionType;
import org.labourrights.inspection.pool.PoolReason;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.testkit.contract.WrittenCodes;

/** A code that was added to an enum stands in its list and in the schemas of events, and the other way round. */
class WrittenCodesTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(PoolReason.class, "pool-reason"),
                Arguments.of(ViolationType.class, "violation-type"),
                Arguments.of(PlanType.class, "plan-type"),
                Arguments.of(VoidReason.class, "draw-void-reason"),
                Arguments.of(DispositionType.class, "disposition-type"));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(PoolReason.class, "inspection.target.added.v1", "reason"),
                Arguments.of(PlanType.class, "inspection.plan.published.v1", "type"),
                Arguments.of(DispositionType.class, "disposition.issued.v1", "type"),
                Arguments.of(ViolationType.class, "finding.confirmed.v1", "type"),
                Arguments.of(FindingClass.class, "finding.confirmed.v1", "class"),
                Arguments.of(Severity.class, "finding.confirmed.v1", "severity"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsHaveTheCodesOfTheirEnum(Class<? extends Enum<?>> type, String list) {
        assertEquals(WrittenCodes.of(type), WrittenCodes.list(list));
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemasTakeTheCodesOfTheirEnum(Class<? extends Enum<?>> type, String event, String field) {
        assertEquals(WrittenCodes.of(type), WrittenCodes.event(event, field));
    }
}
