package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Two leads about one employer, in the order of the arrears service's log. One of three workers, found to be owed 900.00 and
 * paid 400.00, is merged into one of six, of whom five were found to be owed 2000.00; one person stands behind both. The 400.00
 * are taken back, 1000.00 are paid, and the merge is undone.
 */
record LeadStory(String merged, String survivor, UnifiedSocialCreditCode employer) {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    /** What each event tells of one lead or of both; the number is its place in the list plus one. */
    List<List<ComplaintPart>> events() {
        return List.of(
                List.of(of(1, merged, new ComplaintStep.Received(DAY, 3L))),
                List.of(of(2, survivor, new ComplaintStep.Received(DAY, 6L))),
                List.of(of(3, merged, new ComplaintStep.Accepted(DAY))),
                List.of(of(4, merged, new ComplaintStep.Confirmed(DAY, 3, yuan("900.00")))),
                List.of(of(5, survivor, new ComplaintStep.Confirmed(DAY, 5, yuan("2000.00")))),
                List.of(of(6, merged, new ComplaintStep.Paid(1, yuan("400.00"), yuan("500.00")))),
                List.of(of(7, merged, new ComplaintStep.Closed(DAY, "DUPLICATE"))),
                List.of(
                        of(8, survivor, new ComplaintStep.Stands(DAY, sums(8, "2900.00", "400.00", 1))),
                        ofOther(8, new ComplaintStep.Merged(survivor))),
                List.of(of(9, survivor, new ComplaintStep.TakenBack(1, yuan("400.00"), yuan("2900.00")))),
                List.of(of(10, survivor, new ComplaintStep.Paid(2, yuan("1000.00"), yuan("1900.00")))),
                List.of(
                        of(11, survivor, new ComplaintStep.Stands(DAY, sums(6, "2000.00", "1000.00", 2))),
                        ofOther(11, new ComplaintStep.Parted(DAY, sums(3, "900.00", "0.00", 0)))));
    }

    /** The same as one list, of one lead alone. */
    List<ComplaintPart> parts(String reference, int upTo) {
        return events().subList(0, upTo).stream()
                .flatMap(List::stream)
                .filter(part -> part.reference().equals(reference))
                .toList();
    }

    private ComplaintPart of(long number, String reference, ComplaintStep step) {
        return RiskSamples.lead(number, reference, employer, step);
    }

    /** As an event of the survivor, which does not say whose employee the other one was. */
    private ComplaintPart ofOther(long number, ComplaintStep step) {
        return RiskSamples.lead(number, merged, null, step);
    }

    private static ComplaintStep.Sums sums(long workers, String confirmed, String paid, long paidWorkers) {
        return new ComplaintStep.Sums(workers, yuan(confirmed), yuan(paid), paidWorkers);
    }

    static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
