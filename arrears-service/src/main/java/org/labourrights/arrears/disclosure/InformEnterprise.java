package org.labourrights.arrears.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;

/** Tells the enterprise of a lead what it must answer, and nothing of the reporter (劳动保障监察条例 §9). */
@ApplicationScoped
class InformEnterprise {

    private final LeadDesk desk;
    private final EnterpriseCopies copies;
    private final Numbers numbers;
    private final EventLog log;
    private final Stamps stamps;
    private final Clock clock;

    InformEnterprise(
            LeadDesk desk, EnterpriseCopies copies, Numbers numbers, EventLog log, Stamps stamps, Clock clock) {
        this.desk = desk;
        this.copies = copies;
        this.numbers = numbers;
        this.log = log;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Payload of the internal event. */
    record Informed(String leadNo, String copyNo) {}

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    EnterpriseCopy inform(UUID leadId, EnterpriseCopyRequest request) {
        ArrearsLead lead = desk.open(leadId);
        LocalDate today = LocalDate.now(clock);
        UnifiedSocialCreditCode uscc = lead.facts().uscc();
        if (uscc == null) {
            throw refused("/uscc", "E-REQUIRED");
        }
        if (!request.answerDueOn().isAfter(today)) {
            throw refused("/answerDueOn", "E-PAST");
        }
        String series = "GZ-" + lead.facts().divisionCode().value() + "-" + today.getYear();
        String copyNo = series + String.format("-%04d", numbers.next(series));
        EnterpriseCopy copy = new EnterpriseCopy(Ids.next(), copyNo, lead, uscc, request, today, stamps.now());
        copies.persist(copy);
        log.append(Event.of(
                        "enterprise.informed.v1",
                        lead.leadNo(),
                        lead.divisionPath(),
                        new Informed(lead.leadNo(), copyNo))
                .internal());
        return copy;
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(Problem.of("E-LEAD-FIELDS", List.of(FieldProblem.of(pointer, code))));
    }
}
