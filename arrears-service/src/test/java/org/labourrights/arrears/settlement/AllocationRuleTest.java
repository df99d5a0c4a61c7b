package org.labourrights.arrears.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.settlement.AllocationRule.Filled;
import org.labourrights.arrears.settlement.AllocationRule.Moment;
import org.labourrights.arrears.settlement.AllocationRule.Money;
import org.labourrights.arrears.settlement.AllocationRule.Part;
import org.labourrights.arrears.settlement.AllocationRule.Promise;
import org.labourrights.chassis.identifier.Yuan;

class AllocationRuleTest {

    private static final UUID LEAD = new UUID(1, 0);
    private static final UUID MERGED = new UUID(2, 0);
    private static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

    @Test
    void moneyFillsTheEarliestDayOfThePromiseThatWasMadeBeforeIt() {
        Promise promise = promise(10, LEAD, 1, part(11, 5, "100.00"), part(12, 9, "200.00"));

        var told = tell(List.of(promise), 3, Map.of(), money(LEAD, 0, "50.00"), money(LEAD, 2, "150.00"));

        assertEquals(
                Map.of(
                        id(11), new Filled(Yuan.parse("100.00"), CommitmentState.KEPT),
                        id(12), new Filled(Yuan.parse("50.00"), CommitmentState.PENDING)),
                told.parts());
        assertEquals(Map.of(id(10), CommitmentState.PENDING), told.promises());
    }

    @Test
    void whatComesAfterItsDayFillsAnInstalmentThatStaysMissed() {
        Promise promise = promise(10, LEAD, 1, part(11, 5, "100.00"));

        var told = tell(List.of(promise), 7, Map.of(), money(LEAD, 5, "100.00"));

        assertEquals(
                new Filled(Yuan.parse("100.00"), CommitmentState.BROKEN),
                told.parts().get(id(11)));
        assertEquals(CommitmentState.BROKEN, told.promises().get(id(10)));
    }

    @Test
    void anOpenPromiseIsFilledBeforeABrokenOneThatIsOlder() {
        Promise broken = promise(10, LEAD, 1, part(11, 2, "100.00"));
        Promise open = promise(20, LEAD, 3, part(21, 9, "100.00"));

        var told = tell(List.of(open, broken), 5, Map.of(), money(LEAD, 4, "120.00"));

        assertEquals(
                new Filled(Yuan.parse("100.00"), CommitmentState.KEPT),
                told.parts().get(id(21)));
        assertEquals(
                new Filled(Yuan.parse("20.00"), CommitmentState.BROKEN),
                told.parts().get(id(11)));
    }

    @Test
    void moneyOfTheSurvivorIsForAMergedLeadFromTheMergeOnAndNeverTheOtherWayRound() {
        Promise own = promise(10, LEAD, 1, part(11, 20, "100.00"));
        Promise merged = promise(20, MERGED, 1, part(21, 20, "100.00"));
        Map<UUID, Instant> joined = Map.of(MERGED, day(5));

        var before = tell(List.of(own, merged), 9, joined, money(LEAD, 4, "130.00"), money(MERGED, 4, "110.00"));
        var after = tell(List.of(own, merged), 9, joined, money(LEAD, 6, "130.00"));

        assertEquals(kept(), before.parts().get(id(11)));
        assertEquals(kept(), before.parts().get(id(21)));
        assertEquals(kept(), after.parts().get(id(11)));
        assertEquals(pending("30.00"), after.parts().get(id(21)));
    }

    private static Filled kept() {
        return new Filled(Yuan.parse("100.00"), CommitmentState.KEPT);
    }

    private static Filled pending(String paid) {
        return new Filled(Yuan.parse(paid), CommitmentState.PENDING);
    }

    private static AllocationRule.Outcome tell(
            List<Promise> promises, int now, Map<UUID, Instant> joined, Money... payments) {
        return AllocationRule.tell(promises, List.of(payments), joined, day(now));
    }

    private static Promise promise(int id, UUID lead, int day, Part... parts) {
        return new Promise(id(id), lead, new Moment(day(day), id(id)), List.of(parts));
    }

    private static Part part(int id, int day, String amount) {
        return new Part(id(id), day(day), Yuan.parse(amount));
    }

    private static Money money(UUID lead, int day, String amount) {
        return new Money(lead, new Moment(day(day), id(90 + day)), Yuan.parse(amount));
    }

    private static Instant day(int day) {
        return START.plusSeconds(day * 86_400L);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
