package org.labourrights.inspection.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

@ApplicationScoped
class FindingJournal implements JournalFamily<FindingEvent> {

    /** Payload of {@code finding.confirmed.v1}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Confirmed(
            String findingNo,
            UnifiedSocialCreditCode uscc,
            ViolationType type,
            @JsonProperty("class") FindingClass findingClass,
            Severity severity,
            int affectedWorkers,
            @Nullable Yuan amount,
            @Nullable UnifiedSocialCreditCode jointPlatform,
            List<FindingEvent.Registered> registrations) {}

    record Number(String findingNo, FindingClass findingClass) {}

    @Override
    public Class<FindingEvent> steps() {
        return FindingEvent.class;
    }

    @Override
    public Optional<Event> entry(FindingEvent step) {
        return Optional.of(
                switch (step) {
                    case FindingEvent.Recorded recorded -> inside("finding.recorded.v1", recorded);
                    case FindingEvent.Revised revised -> inside("finding.revised.v1", revised);
                    case FindingEvent.Confirmed confirmed ->
                        of("finding.confirmed.v1", confirmed, told(confirmed.finding()));
                    case FindingEvent.Studied studied -> inside("finding.studied.v1", studied);
                    case FindingEvent.PenaltyWaived waived -> inside("finding.penalty.waived.v1", waived);
                    case FindingEvent.Withdrawn back ->
                        inside("finding.withdrawn.v1", back).withReason(back.reason());
                });
    }

    private static Event inside(String type, FindingEvent step) {
        FindingEvent.Facts facts = step.finding();
        return of(type, step, new Number(facts.findingNo(), facts.findingClass()))
                .internal();
    }

    private static Event of(String type, FindingEvent step, Object payload) {
        FindingEvent.Facts facts = step.finding();
        return Event.of(type, facts.findingNo(), facts.divisionPath(), payload)
                .withUscc(facts.uscc().value());
    }

    private static Confirmed told(FindingEvent.Facts facts) {
        return new Confirmed(
                facts.findingNo(),
                facts.uscc(),
                facts.type(),
                facts.findingClass(),
                facts.severity(),
                facts.affectedWorkers(),
                facts.amount(),
                facts.jointPlatform(),
                facts.registrations());
    }
}
