package org.labourrights.inspection.publication;

import org.labourrights.chassis.journal.Step;

/** What happens to a batch. */
sealed interface BatchStep extends Step {

    PublicationBatch of();

    record Opened(PublicationBatch of) implements BatchStep {}

    record Approved(PublicationBatch of) implements BatchStep {}

    record Published(PublicationBatch of) implements BatchStep {}
}
