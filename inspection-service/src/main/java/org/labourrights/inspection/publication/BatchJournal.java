package org.labourrights.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** Keeps who opened, approved and published a batch. */
@ApplicationScoped
class BatchJournal implements JournalFamily<BatchStep> {

    record Told(String period, PublicationState state) {}

    @Override
    public Class<BatchStep> steps() {
        return BatchStep.class;
    }

    @Override
    public Optional<Event> entry(BatchStep step) {
        String type =
                switch (step) {
                    case BatchStep.Opened opened -> "publication.batch.opened.v1";
                    case BatchStep.Approved approved -> "publication.batch.approved.v1";
                    case BatchStep.Published published -> "publication.batch.published.v1";
                };
        PublicationBatch it = step.of();
        return Optional.of(Event.of(type, it.id(), it.divisionPath(), new Told(it.period(), it.state()))
                .internal());
    }
}
