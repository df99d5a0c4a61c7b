package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Claimed;
import org.labourrights.arrears.lead.Employment;
import org.labourrights.arrears.lead.Jurisdiction;
import org.labourrights.arrears.lead.LeadClaim;
import org.labourrights.arrears.lead.LeadClaims;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.arrears.lead.Origin;
import org.labourrights.arrears.lead.ToldTimes;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDateRule;

/** Takes a lead in, whatever channel it comes by, and sets its clocks off. */
@ApplicationScoped
class ReceiveLead {

    private final Leads leads;
    private final LeadClaims claims;
    private final Journal journal;
    private final LeadClocks clocks;
    private final SubmissionCheck check;
    private final NamedEmployer employers;
    private final EnterPeople people;
    private final Tickets tickets;
    private final Numbers numbers;
    private final Divisions divisions;
    private final ClaimRule claimRule;
    private final ToldTimes times;
    private final Stamps stamps;
    private final Clock clock;

    ReceiveLead(
            Leads leads,
            LeadClaims claims,
            Journal journal,
            LeadClocks clocks,
            SubmissionCheck check,
            NamedEmployer employers,
            EnterPeople people,
            Tickets tickets,
            Numbers numbers,
            Divisions divisions,
            DueDateRule dueDates,
            ToldTimes times,
            Stamps stamps,
            Clock clock) {
        this.leads = leads;
        this.claims = claims;
        this.journal = journal;
        this.clocks = clocks;
        this.check = check;
        this.employers = employers;
        this.people = people;
        this.tickets = tickets;
        this.numbers = numbers;
        this.divisions = divisions;
        this.claimRule = new ClaimRule(dueDates);
        this.times = times;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * A lead that was taken in.
     *
     * @param first false when the same ticket had come in before: then it is the lead of that time
     */
    record Received(ArrearsLead lead, boolean first) {}

    /**
     * Stores the lead; the caller of this has decided that whoever hands it in may do so for this division.
     *
     * @param back how the reporter reads what becomes of it
     * @throws ProblemException {@code E-LEAD-FIELDS}, {@code E-USCC-CHECK} (422), {@code E-LEAD-TICKET} (409)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Received receive(LeadSubmission told, WayBack back) {
        Instant now = clock.instant();
        LeadSubmission submission = settled(told, now);
        check.require(submission, now);
        // By what was told: what we make of a fast clock is another moment each time.
        return tickets.before(told)
                .map(lead -> new Received(lead, false))
                .orElseGet(() -> new Received(store(told, submission, now, back), true));
    }

    /** A hotline whose clock runs ahead has received what it hands in, and a lead is not lost for three seconds. */
    private LeadSubmission settled(LeadSubmission told, Instant now) {
        return told.receivedAt() == null
                ? told
                : told.received(times.settled(told.receivedAt(), now, told.divisionCode()));
    }

    private ArrearsLead store(LeadSubmission told, LeadSubmission submission, Instant now, WayBack back) {
        // To the millisecond, so that the first answer tells the same moment as what is read back later.
        Instant receivedAt =
                Objects.requireNonNullElse(submission.receivedAt(), now).truncatedTo(ChronoUnit.MILLIS);
        LocalDate receivedOn = receivedAt.atZone(ClockSource.ZONE).toLocalDate();
        DivisionCode division = submission.divisionCode();
        String path = divisions.path(division);
        EnterPeople.Entered entered = people.enter(submission, path, back.personKey());
        List<LeadClaim> lines = lines(submission.lines(), entered.workers(), receivedOn);
        ArrearsLead.Intake intake = new ArrearsLead.Intake(
                submission.leadType(),
                UUID.randomUUID(),
                origin(told, receivedAt, entered.reporter(), back),
                employers.of(submission),
                new Employment(submission.employmentRelation(), submission.occupation(), submission.industry()),
                Jurisdiction.of(division, path),
                claimed(submission, lines));
        ArrearsLead lead = new ArrearsLead(
                Ids.next(), leadNo(division, receivedOn), intake, clocks.set(division, receivedAt), stamps.now());
        leads.persistAndFlush(lead);
        claims.write(lead.id(), path, lines);
        employers.noteOverride(lead, submission.usccOverrideReason());
        people.belong(lead, submission, entered);
        journal.write(new LeadEvent.Received(lead.facts()));
        tickets.came(lead, submission);
        return lead;
    }

    private Origin origin(LeadSubmission submission, Instant receivedAt, @Nullable UUID reporter, WayBack back) {
        boolean ticket = submission.externalNo() != null;
        return new Origin(
                submission.channel(),
                submission.externalNo(),
                ticket ? tickets.sender(submission).id() : null,
                ticket ? tickets.digest(submission) : null,
                receivedAt,
                reporter,
                back.personKey(),
                back.reaches(submission));
    }

    private List<LeadClaim> lines(List<ClaimLine> handedIn, List<@Nullable UUID> workers, LocalDate receivedOn) {
        return IntStream.range(0, handedIn.size())
                .mapToObj(i -> claimRule.dated(Ids.next(), handedIn.get(i), workers.get(i), receivedOn))
                .toList();
    }

    private static Claimed claimed(LeadSubmission submission, List<LeadClaim> lines) {
        boolean deposits = ClaimRule.depositsOnly(submission.lines());
        return new Claimed(
                Objects.requireNonNullElseGet(
                        submission.claimWorkerCount(), () -> ClaimRule.workers(submission.lines())),
                Objects.requireNonNullElseGet(submission.claimTotalAmount(), () -> ClaimRule.total(submission.lines())),
                deposits ? MigrantWage.NO : MigrantWage.told(submission.migrantWage()),
                ClaimRule.premature(lines),
                deposits);
    }

    private String leadNo(DivisionCode division, LocalDate receivedOn) {
        String series = "QX-" + division.value() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(receivedOn);
        return series + String.format("-%04d", numbers.next(series));
    }
}
