package org.labourrights.inspection.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labourrights.inspection.pool.PoolReason;
import org.labourrights.inspection.task.ChecklistResult;
import org.labourrights.inspection.task.PartStatement;
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.testkit.contract.WrittenCodes;

/** A code that was added to an enum stands in its list and in the schemas of events, and the other way round. */
class WrittenCodesTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(ChecklistResult.class, "checklist-result"),
                Arguments.of(PartStatement.class, "part-statement"),
                Arguments.of(PoolReason.class, "pool-reason"),
                Arguments.of(ViolationType.class, "violation-type"));
    }

    static Stream<Arguments> events() {
        return Stream.of(Arguments.of(PoolReason.class, "inspection.target.added.v1", "reason"));
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
