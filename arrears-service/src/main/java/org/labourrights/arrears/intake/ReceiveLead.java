package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Claimed;
import org.labourrights.arrears.lead.Employer;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadJournal;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/** Takes a lead in and sets its clocks off. */
@ApplicationScoped
class ReceiveLead {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Leads leads;
    private final LeadJournal journal;
    private final LeadClocks clocks;
    private final Numbers numbers;
    private final Divisions divisions;
    private final CurrentCaller caller;
    private final Clock clock;

    ReceiveLead(
            Leads leads,
            LeadJournal journal,
            LeadClocks clocks,
            Numbers numbers,
            Divisions divisions,
            CurrentCaller caller,
            Clock clock) {
        this.leads = leads;
        this.journal = journal;
        this.clocks = clocks;
        this.numbers = numbers;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-LEAD-FIELDS} (422), {@code E-SCOPE} (403) */
    @Transactional
    ArrearsLead receive(LeadSubmission submission) {
        Instant now = clock.instant();
        Instant receivedAt = submission.receivedAt() == null ? now : submission.receivedAt();
        require(submission, receivedAt, now);
        DivisionCode division = submission.divisionCode();
        String path = divisions.path(division);
        if (!caller.get().covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        ArrearsLead.Intake intake = new ArrearsLead.Intake(
                submission.leadType(),
                submission.channel(),
                submission.externalNo(),
                receivedAt,
                now,
                new Employer(submission.uscc(), submission.employerName(), submission.platformUscc()),
                submission.employmentRelation(),
                null,
                null,
                division,
                path,
                new Claimed(
                        submission.claimWorkerCount(), submission.claimTotalAmount(), submission.migrantWage(), false),
                UUID.randomUUID(),
                null,
                null);
        ArrearsLead lead = new ArrearsLead(
                Ids.next(),
                leadNo(division, receivedAt),
                intake,
                clocks.set(division, receivedAt),
                caller.get().subject());
        leads.persist(lead);
        journal.write(lead, new LeadEvent.Received(lead.facts()));
        return lead;
    }

    private void require(LeadSubmission submission, Instant receivedAt, Instant now) {
        if (submission.uscc() == null && submission.employerName() == null) {
            throw refused("/employerName", "E-REQUIRED");
        }
        if (receivedAt.isAfter(now)) {
            throw refused("/receivedAt", "E-FUTURE");
        }
        if (divisions
                .find(submission.divisionCode())
                .filter(it -> it.level() > 0)
                .isEmpty()) {
            throw refused("/divisionCode", "E-DIVISION");
        }
        if (submission.claimTotalAmount().negative()) {
            throw refused("/claimTotalAmount", "E-RANGE");
        }
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(Problem.of("E-LEAD-FIELDS", List.of(FieldProblem.of(pointer, code))));
    }

    private String leadNo(DivisionCode division, Instant receivedAt) {
        String series = "QX-" + division.value() + "-"
                + DateTimeFormatter.BASIC_ISO_DATE.format(
                        receivedAt.atZone(ZONE).toLocalDate());
        return series + String.format("-%04d", numbers.next(series));
    }
}
