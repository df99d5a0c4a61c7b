package org.labourrights.inspection.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.kernel.directory.CreditLevel;

/** Tells of credit records, and has the year of a bad one graded when it is over. */
@ApplicationScoped
class CreditJournal implements JournalFamily<CreditStep> {

    private final Policies policies;

    CreditJournal(Policies policies) {
        this.policies = policies;
    }

    /** Payload of {@code credit.recorded.v1} and {@code credit.repaired.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID recordId,
            UnifiedSocialCreditCode uscc,
            CreditKind kind,
            @Nullable CreditLevel level,
            LocalDate validTo,
            List<ViolationType> violationTypes,
            CreditCause cause,
            CreditState state,
            @Nullable UUID complaintId,
            @Nullable String leadNo) {

        static Told of(CreditRecord it) {
            return new Told(
                    it.id(),
                    it.uscc(),
                    it.kind(),
                    it.level().orElse(null),
                    it.validTo(),
                    it.types(),
                    it.cause(),
                    it.state(),
                    it.complaintId().orElse(null),
                    it.leadNo().orElse(null));
        }
    }

    @Override
    public Class<CreditStep> steps() {
        return CreditStep.class;
    }

    @Override
    public Optional<Event> entry(CreditStep step) {
        return Optional.of(
                switch (step) {
                    case CreditStep.Made made -> of("credit.recorded.v1", made.of());
                    case CreditStep.Ended ended ->
                        of("credit.repaired.v1", ended.of())
                                .withReason(ended.of().endReason().orElse(null));
                    case CreditStep.Corrected corrected ->
                        of("credit.corrected.v1", corrected.of())
                                .withReason(corrected.reason())
                                .internal();
                });
    }

    @Override
    public List<TimerRequest> timers(CreditStep step) {
        return step instanceof CreditStep.Made made && made.of().kind() == CreditKind.BAD_RECORD
                ? List.of(GradeTimer.request(
                        made.of().uscc(),
                        made.of().divisionPath(),
                        made.of().recordedOn().getYear(),
                        policies.value(
                                CreditKeys.GRADE_DAY,
                                made.of().division(),
                                made.of().recordedOn())))
                : List.of();
    }

    private static Event of(String type, CreditRecord it) {
        return Event.of(type, it.id(), it.divisionPath(), Told.of(it))
                .withUscc(it.uscc().value());
    }
}
