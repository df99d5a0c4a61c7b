package org.labourrights.arrears.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.group.ResponseLevel;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.arrears.lead.PayItem;
import org.labourrights.testkit.contract.WrittenCodes;

/** A code that was added to an enum stands in its list and in the schemas of events, and the other way round. */
class WrittenCodesTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(LeadChannel.class, "lead-channel"),
                Arguments.of(LeadOutcome.class, "lead-outcome"),
                Arguments.of(PayItem.class, "pay-item"));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(LeadChannel.class, "lead.received.v1", "channel"),
                Arguments.of(LeadOutcome.class, "lead.closed.v1", "outcome"),
                Arguments.of(MigrantWage.class, "lead.accepted.v1", "migrantWage"),
                Arguments.of(ResponseLevel.class, "lead.group.detected.v1", "level"));
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

    @Test
    void everyClockCanBeToldAsMissedExceptWhatIsOnlyAWindow() {
        Set<String> clocks = WrittenCodes.of(ClockKind.class);
        clocks.remove(ClockKind.OBJECTION.name());

        assertEquals(clocks, WrittenCodes.event("lead.sla.breached.v1", "clock"));
    }
}
