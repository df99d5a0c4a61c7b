package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** What the log says of the steps of a draft; none of them leaves the service. */
@ApplicationScoped
class DraftJournal implements JournalFamily<DraftEvent> {

    @Override
    public Class<DraftEvent> steps() {
        return DraftEvent.class;
    }

    @Override
    public Optional<Event> entry(DraftEvent event) {
        LetterDraft draft = event.draft();
        return Optional.of(
                switch (event) {
                    case DraftEvent.Drafted drafted -> of("letter.drafted.v1", draft);
                    case DraftEvent.Dropped dropped ->
                        of("letter.draft.dropped.v1", draft).withReason(dropped.reason());
                });
    }

    private static Event of(String type, LetterDraft draft) {
        Payload payload = new Payload(draft.obligationNo(), draft.type(), draft.round());
        return Event.of(type, draft.id(), draft.divisionPath(), payload)
                .withUscc(draft.uscc().value())
                .internal();
    }

    record Payload(String obligationNo, LetterType type, int round) {}
}
