package org.labourrights.inspection.credit.blacklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** Tells who came onto the list and left it; all else stays inside. */
@ApplicationScoped
class BlacklistJournal implements JournalFamily<BlacklistStep> {

    /** Payload of all of them; never who is listed with the enterprise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UnifiedSocialCreditCode uscc,
            String caseNo,
            @Nullable UUID complaintId,
            @Nullable String leadNo,
            @Nullable LocalDate listedOn,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate removedOn,
            @Nullable RemovalReason reason) {

        static Told of(BlacklistEntry it, @Nullable RemovalReason reason) {
            return new Told(
                    it.uscc(),
                    it.cause().caseNo(),
                    it.cause().complaintId(),
                    it.cause().leadNo(),
                    it.expiresOn().isPresent() ? it.decidedOn().orElse(null) : null,
                    it.expiresOn().orElse(null),
                    it.removedOn().orElse(null),
                    reason);
        }
    }

    @Override
    public Class<BlacklistStep> steps() {
        return BlacklistStep.class;
    }

    @Override
    public Optional<Event> entry(BlacklistStep step) {
        return Optional.of(
                switch (step) {
                    case BlacklistStep.Listed listed -> of("blacklist.listed.v1", step, null);
                    case BlacklistStep.Removed removed ->
                        of("blacklist.removed.v1", step, removed.why())
                                .withReason(step.of().removalExplanation().orElse(null));
                    case BlacklistStep.Proposed proposed -> inside("blacklist.proposed.v1", step);
                    case BlacklistStep.NoticeGiven given -> inside("blacklist.notice.given.v1", step);
                    case BlacklistStep.Objected objected -> inside("blacklist.objected.v1", step);
                    case BlacklistStep.Verified verified -> inside("blacklist.verified.v1", step);
                    case BlacklistStep.NotListed not ->
                        inside("blacklist.not.listed.v1", step)
                                .withReason(step.of().decisionReason().orElse(null));
                    case BlacklistStep.Corrected corrected -> inside("blacklist.arrears.paid.v1", step);
                    case BlacklistStep.OwesAgain again -> inside("blacklist.arrears.again.v1", step);
                    case BlacklistStep.RemovalAsked asked -> inside("blacklist.removal.asked.v1", step);
                    case BlacklistStep.RemovalRefused refused ->
                        inside("blacklist.removal.refused.v1", step).withReason(refused.reason());
                    case BlacklistStep.Unpublished unpublished -> inside("blacklist.unpublished.v1", step);
                });
    }

    private static Event inside(String type, BlacklistStep step) {
        return of(type, step, null).internal();
    }

    private static Event of(String type, BlacklistStep step, @Nullable RemovalReason reason) {
        BlacklistEntry it = step.of();
        return Event.of(type, it.id(), it.divisionPath(), Told.of(it, reason))
                .withUscc(it.uscc().value());
    }
}
