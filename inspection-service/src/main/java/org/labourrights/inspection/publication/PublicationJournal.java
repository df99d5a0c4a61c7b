package org.labourrights.inspection.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** Tells what is published and what is not any more. */
@ApplicationScoped
class PublicationJournal implements JournalFamily<PublicationStep> {

    /** Payload of {@code violation.published.v1} and {@code violation.withdrawn.v1}; the words are not in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID publicationId,
            UnifiedSocialCreditCode uscc,
            PublicationCategory category,
            String batch,
            @Nullable String caseNo) {
        static Told of(Publication it) {
            return new Told(
                    it.id(),
                    it.uscc(),
                    it.content().category(),
                    it.period(),
                    it.caseNo().orElse(null));
        }
    }

    /** Payload of a change: what was said before. */
    record Changed(Told publication, PublicationContent before) {}

    @Override
    public Class<PublicationStep> steps() {
        return PublicationStep.class;
    }

    @Override
    public Optional<Event> entry(PublicationStep step) {
        Publication it = step.of();
        return Optional.of(
                switch (step) {
                    case PublicationStep.Published published -> of("violation.published.v1", it, Told.of(it));
                    case PublicationStep.Withdrawn withdrawn -> {
                        Event event = of(
                                        withdrawn.wasPublic() ? "violation.withdrawn.v1" : "publication.dropped.v1",
                                        it,
                                        Told.of(it))
                                .withReason(it.changeReason().orElse(null));
                        yield withdrawn.wasPublic() ? event : event.internal();
                    }
                    case PublicationStep.Changed changed ->
                        of("publication.changed.v1", it, new Changed(Told.of(it), changed.before()))
                                .withReason(it.changeReason().orElse(null))
                                .internal();
                    case PublicationStep.Drafted drafted ->
                        of("publication.drafted.v1", it, Told.of(it)).internal();
                    case PublicationStep.Objected objected ->
                        of("publication.objected.v1", it, Told.of(it)).internal();
                    case PublicationStep.Reviewed reviewed ->
                        of("publication.reviewed.v1", it, Told.of(it))
                                .withReason(reviewed.result().name())
                                .internal();
                });
    }

    private static Event of(String type, Publication it, Object payload) {
        return Event.of(type, it.id(), it.divisionPath(), payload)
                .withUscc(it.uscc().value());
    }
}
