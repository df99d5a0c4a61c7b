package org.labourrights.inspection.publication;

import org.labourrights.chassis.journal.Step;

/** What happens to a publication. */
sealed interface PublicationStep extends Step {

    Publication of();

    record Drafted(Publication of) implements PublicationStep {}

    record Published(Publication of) implements PublicationStep {}

    /** Its words were changed, of a draft or in public. */
    record Changed(Publication of, PublicationContent before) implements PublicationStep {}

    record Withdrawn(Publication of, boolean wasPublic) implements PublicationStep {}

    record Objected(Publication of) implements PublicationStep {}

    record Reviewed(Publication of, ReviewResult result) implements PublicationStep {}
}
