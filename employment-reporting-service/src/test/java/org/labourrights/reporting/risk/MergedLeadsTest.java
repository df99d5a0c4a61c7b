package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.risk.LeadStory.DAY;
import static org.labourrights.reporting.risk.LeadStory.yuan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.Published;

/** After a merge there is one matter in, and an unmerge restores it, in whatever order their events arrive. */
@QuarkusTest
@WithSuite
class MergedLeadsTest {
    private static final int ORDERS = 12;
    private static final List<String> UNCOUNTED = List.of("DUPLICATE", "WITHDRAWN");

    @Inject
    ReceiveFacts receive;

    @Inject
    ComplaintRows complaints;

    @Inject
    SystemScope system;

    @ParameterizedTest(name = "after event {0}: {1} leads, {2} to {3}")
    @CsvSource({"7, 1, 2000.00, 5", "8, 1, 2500.00, 6", "9, 1, 2900.00, 7", "10, 1, 1900.00, 5", "11, 2, 1900.00, 6"})
    void countsOneMatterOnceInEachOrderAndHoweverOftenItIsTold(int upTo, long leads, String amount, long workers) {
        for (int seed = 0; seed < ORDERS; seed++) {
            // Each order about leads and an employer of its own.
            UnifiedSocialCreditCode uscc = Published.uscc("91150105MB%02d%03d".formatted(upTo, seed));
            LeadStory story = new LeadStory("QX-1-" + uscc, "QX-2-" + uscc, uscc);
            List<List<ComplaintPart>> told = new ArrayList<>(story.events().subList(0, upTo));
            told.addAll(List.copyOf(told));
            told.add(List.of(mediation("TJ-" + uscc, story.merged(), uscc)));
            Collections.shuffle(told, new Random(seed));

            told.forEach(this::hear);

            String order = "seed " + seed;
            assertEquals(leads, count(uscc).leads(), order);
            // Before it is merged, the case counts with a lead that is out of the count as a duplicate.
            assertEquals(upTo == 7 ? 1 : 0, count(uscc).disputes(), order);
            assertEquals(new ReportFigures.Arrears(workers, yuan(amount)), owed(uscc), order);
        }
    }

    @Test
    void leavesTheEmployerOfTheMergedLeadAlone() {
        UnifiedSocialCreditCode one = Published.uscc("91150105MB00901");
        UnifiedSocialCreditCode other = Published.uscc("91150105MB00902");
        ComplaintStep.Sums both = new ComplaintStep.Sums(2, yuan("300.00"), yuan("0.00"), 0);

        hear(List.of(
                RiskSamples.lead(3, "QX-B", other, new ComplaintStep.Stands(DAY, both)),
                RiskSamples.lead(3, "QX-A", null, new ComplaintStep.Merged("QX-B"))));
        hear(List.of(RiskSamples.lead(1, "QX-A", one, new ComplaintStep.Confirmed(DAY, 1, yuan("100.00")))));
        hear(List.of(RiskSamples.lead(2, "QX-B", other, new ComplaintStep.Confirmed(DAY, 1, yuan("200.00")))));

        assertEquals(0, count(one).all());
        assertEquals(new ReportFigures.Arrears(0, yuan("0")), owed(one));
        assertEquals(1, count(other).leads());
        assertEquals(yuan("300.00"), owed(other).amount());
    }

    @Test
    void countsACaseWithTheLeadInWhichAChainOfMergesEnds() {
        UnifiedSocialCreditCode uscc = Published.uscc("91150105MB00903");
        List<String> leads = List.of("QX-C1", "QX-C2", "QX-C3");
        ComplaintStep.Sums sums = new ComplaintStep.Sums(1, null, yuan("0.00"), 0);
        leads.forEach(it -> hear(List.of(RiskSamples.lead(1, it, uscc, new ComplaintStep.Received(DAY, 1L)))));
        hear(List.of(mediation("TJ-C1", "QX-C1", uscc)));
        assertEquals(3, count(uscc).all());

        hear(List.of(
                RiskSamples.lead(5, "QX-C3", uscc, new ComplaintStep.Stands(DAY, sums)),
                RiskSamples.lead(5, "QX-C2", null, new ComplaintStep.Merged("QX-C3"))));
        hear(List.of(
                RiskSamples.lead(4, "QX-C2", uscc, new ComplaintStep.Stands(DAY, sums)),
                RiskSamples.lead(4, "QX-C1", null, new ComplaintStep.Merged("QX-C2"))));

        assertEquals(1, count(uscc).leads());
        assertEquals(0, count(uscc).disputes());
    }

    private static ComplaintPart mediation(String reference, String lead, UnifiedSocialCreditCode uscc) {
        return new ComplaintPart(
                new ComplaintPart.Subject(
                        reference, Complaint.Kind.MEDIATION, uscc, "CN/150000/150100/150105/", "complaint of " + lead),
                new ComplaintPart.Moment(1, Instant.parse("2026-05-06T00:00:00Z"), "event of " + reference),
                new ComplaintStep.Accepted(DAY));
    }

    private void hear(List<ComplaintPart> parts) {
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> receive.complaint(parts, DAY, "lead.event.v1")));
    }

    private RiskInputs.Complaints count(UnifiedSocialCreditCode uscc) {
        return read(() -> complaints.count(uscc, DAY, DAY, 0));
    }

    private ReportFigures.Arrears owed(UnifiedSocialCreditCode uscc) {
        return read(() -> complaints.owed(uscc, DAY, DAY, UNCOUNTED));
    }

    private <T> T read(Supplier<T> query) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(query::get));
    }
}
