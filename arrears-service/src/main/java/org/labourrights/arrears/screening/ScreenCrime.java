package org.labourrights.arrears.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;

/** Screens a lead for a crime and announces what must be looked at; whether it goes to the police a person decides. */
@ApplicationScoped
class ScreenCrime {

    private static final String ORDER = "法释〔2013〕3号 §4; as stated in the order";

    private final LeadDesk desk;
    private final Journal journal;
    private final CrimeScreenings screenings;
    private final CaseFile file;
    private final Policies policies;
    private final DueDateRule dueDates;
    private final Stamps stamps;
    private final Clock clock;

    ScreenCrime(
            LeadDesk desk,
            Journal journal,
            CrimeScreenings screenings,
            CaseFile file,
            Policies policies,
            DueDateRule dueDates,
            Stamps stamps,
            Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.screenings = screenings;
        this.file = file;
        this.policies = policies;
        this.dueDates = dueDates;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-LEAD-FIELDS} (422) */
    @Transactional
    CrimeScreening screen(UUID id, ScreeningEntry entry) {
        ArrearsLead lead = desk.open(id);
        LocalDate today = LocalDate.now(clock);
        require(entry, today);
        LocalDate deadline = deadline(entry);
        boolean expiredUnpaid =
                deadline != null && today.isAfter(deadline) && lead.remaining().compareTo(Yuan.ZERO) > 0;
        CrimeFacts facts = new CrimeFacts(
                entry.orderServedOn() != null,
                expiredUnpaid,
                entry.absconded() || entry.evidenceDestroyed(),
                entry.workerCount(),
                entry.months(),
                entry.single(),
                entry.amount());
        CrimeThresholds thresholds = thresholds(lead.facts().divisionCode(), today);
        CrimeTest test = CrimeTestRule.test(facts, thresholds);
        CrimeScreening screening = new CrimeScreening(lead, stamps.now(), entry, deadline, thresholds, test);
        screenings.persist(screening);
        journal.write(lead, told(lead, entry, test));
        return screening;
    }

    /** @throws ProblemException {@code E-SCOPE} (403), {@code E-NOT-FOUND} (404), {@code E-SCREENING-DECIDED} (409) */
    @Transactional
    CrimeScreening decide(UUID id, UUID screeningId, Precondition made, DecisionEntry entry) {
        ArrearsLead lead = desk.openAs(Roles.INSPECTION_LEAD, id, made);
        CrimeScreening screening = screenings
                .findByIdOptional(screeningId)
                .filter(it -> it.leadId().equals(id))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        if (!screening.undecided()) {
            throw new ProblemException(Problem.of("E-SCREENING-DECIDED"));
        }
        screening.decide(entry.decision(), stamps.now());
        file.add(lead, RecordKind.CRIME_DECISION, entry.decision().name(), entry.explanation());
        journal.write(lead, lead.noted("crime.decided"));
        return screening;
    }

    private static LeadEvent told(ArrearsLead lead, ScreeningEntry entry, CrimeTest test) {
        CrimeBasis basis = test.basis();
        return basis == null
                ? lead.noted("crime.not.suspected")
                : new LeadEvent.CrimeSuspected(
                        lead.facts(),
                        entry.workerCount(),
                        entry.amount(),
                        test.result().name(),
                        basis.name());
    }

    private CrimeThresholds thresholds(DivisionCode division, LocalDate on) {
        return new CrimeThresholds(
                policies.value(CrimeKeys.MONTHS, division, on),
                policies.value(CrimeKeys.SINGLE, division, on).orElse(null),
                policies.value(CrimeKeys.WORKERS, division, on),
                policies.value(CrimeKeys.GROUP, division, on).orElse(null));
    }

    private @Nullable LocalDate deadline(ScreeningEntry entry) {
        return entry.orderServedOn() == null || entry.orderDays() == null
                ? null
                : dueDates.due(entry.orderServedOn(), entry.orderDays(), DayUnit.NATURAL_DAY, RollRule.FORWARD, ORDER)
                        .dueOn();
    }

    private static void require(ScreeningEntry entry, LocalDate today) {
        if (entry.orderServedOn() != null && entry.orderServedOn().isAfter(today)) {
            throw LeadProblem.field("/orderServedOn", "E-FUTURE");
        }
        if ((entry.orderServedOn() == null) != (entry.orderDays() == null)) {
            throw LeadProblem.field(entry.orderDays() == null ? "/orderDays" : "/orderServedOn", "E-REQUIRED");
        }
        if (entry.amount().compareTo(Yuan.ZERO) <= 0) {
            throw LeadProblem.field("/amount", "E-LEAD-AMOUNT");
        }
        Yuan single = entry.single();
        if (single != null && (single.negative() || single.compareTo(entry.amount()) > 0)) {
            throw LeadProblem.field("/singleAmount", "E-LEAD-AMOUNT");
        }
    }
}
