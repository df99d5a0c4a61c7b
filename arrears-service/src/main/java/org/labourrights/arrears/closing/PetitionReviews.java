package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;

/** The reviews of petitions that the caller may see. */
@ApplicationScoped
class PetitionReviews implements ChildPages<PetitionReview> {

    /** Each stage is gone through once. */
    Optional<PetitionReview> of(UUID lead, ReviewStage stage) {
        return find("leadId = ?1 and stage = ?2", lead, stage).firstResultOptional();
    }
}
