package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.risk.LeadStory.DAY;
import static org.labourrights.reporting.risk.LeadStory.yuan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

class ComplaintRuleTest {
    private static final UnifiedSocialCreditCode EMPLOYER = new UnifiedSocialCreditCode("91150105MA0T1A2B95");
    private static final LeadStory STORY = new LeadStory("QX-1", "QX-2", EMPLOYER);

    @ParameterizedTest(name = "after event {1}: {2} to {3} of {0}")
    @CsvSource({
        "QX-1, 6, 500.00, 2, , ",
        "QX-1, 8, 500.00, 2, DUPLICATE, QX-2",
        "QX-1, 10, 500.00, 2, DUPLICATE, QX-2",
        "QX-1, 11, 900.00, 3, , ",
        "QX-2, 7, 2000.00, 5, , ",
        "QX-2, 8, 2500.00, 6, , ",
        "QX-2, 9, 2900.00, 7, , ",
        "QX-2, 10, 1900.00, 5, , ",
        "QX-2, 11, 1000.00, 3, , "
    })
    void tellsTheSameInWhateverOrderItWasHeard(
            String reference, int upTo, BigDecimal remaining, long unpaidWorkers, String outcome, String mergedInto) {
        eachOrder(STORY.parts(reference, upTo), parts -> {
            Complaint told = ComplaintRule.of(parts);

            assertEquals(remaining, told.money().remaining());
            assertEquals(unpaidWorkers, unpaid(told));
            assertEquals(outcome, told.outcome());
            assertEquals(mergedInto, told.mergedInto());
            assertEquals(EMPLOYER, told.uscc());
            assertEquals(DAY, told.receivedOn());
        });
    }

    @Test
    void owesWhatWasPaidByMistakeAlsoWhenTheLeadWasClosedByIt() {
        List<ComplaintPart> parts = List.of(
                part(1, new ComplaintStep.Confirmed(DAY, 2, yuan("800.00"))),
                part(2, new ComplaintStep.Paid(2, yuan("800.00"), yuan("0.00"))),
                part(3, new ComplaintStep.Closed(DAY, "PAID_IN_FULL")),
                part(4, new ComplaintStep.TakenBack(2, yuan("800.00"), yuan("800.00"))));

        eachOrder(parts, order -> {
            Complaint told = ComplaintRule.of(order);

            assertEquals(yuan("800.00"), told.money().remaining());
            assertEquals(2, unpaid(told));
            assertEquals(null, told.outcome());
            assertEquals(null, told.closedOn());
        });
    }

    @Test
    void takesWhatWasPaidBeforeFromWhatIsConfirmedLater() {
        List<ComplaintPart> parts = List.of(
                part(1, new ComplaintStep.Received(DAY, 4L)),
                part(2, new ComplaintStep.Paid(1, yuan("100.00"), yuan("900.00"))),
                part(3, new ComplaintStep.Confirmed(DAY, 3, yuan("600.00"))));

        eachOrder(
                parts,
                order -> assertEquals(
                        yuan("500.00"), ComplaintRule.of(order).money().remaining()));
    }

    @Test
    void whatWasFoundOutForBothTogetherIsConfirmedForNeitherAlone() {
        List<ComplaintPart> parts = List.of(
                part(1, new ComplaintStep.Received(DAY, 4L)),
                part(2, new ComplaintStep.Stands(DAY, new ComplaintStep.Sums(6, null, yuan("0.00"), 0))),
                part(3, new ComplaintStep.Confirmed(DAY, 6, yuan("3500.00"))),
                part(4, new ComplaintStep.Stands(DAY, new ComplaintStep.Sums(4, null, yuan("0.00"), 0))));

        eachOrder(parts, order -> {
            LeadMoney money = ComplaintRule.of(order).money();

            assertEquals(null, money.confirmedOn());
            assertEquals(null, money.confirmed());
            assertEquals(null, money.remaining());
        });
    }

    private static long unpaid(Complaint told) {
        Long confirmed = told.money().confirmedWorkers();
        return confirmed == null ? 0 : confirmed - told.money().paidWorkers();
    }

    private static ComplaintPart part(long sequence, ComplaintStep step) {
        return RiskSamples.lead(sequence, "QX-3", EMPLOYER, step);
    }

    private static void eachOrder(List<ComplaintPart> parts, Consumer<List<ComplaintPart>> then) {
        order(List.of(), parts, then);
    }

    private static void order(List<ComplaintPart> begun, List<ComplaintPart> left, Consumer<List<ComplaintPart>> then) {
        if (left.isEmpty()) {
            then.accept(begun);
            return;
        }
        for (ComplaintPart next : left) {
            List<ComplaintPart> longer = new ArrayList<>(begun);
            longer.add(next);
            order(longer, left.stream().filter(it -> !it.equals(next)).toList(), then);
        }
    }
}
