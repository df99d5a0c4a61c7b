package org.labourrights.arrears.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.record.Stamp;

/** A review of the answer to a petition: who reviews it, and what it came to. Its texts stand in the file of the lead. */
@Entity
// The service may write what came of a review, and nothing else of it.
@DynamicUpdate
@Table(name = "petition_review")
public class PetitionReview extends LeadChild {

    @Enumerated(EnumType.STRING)
    private ReviewStage stage;

    /** Reporting path of the bureau that reviews. */
    @Column(name = "reviewer_path")
    private String reviewerPath;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewResult result;

    @Column(name = "concluded_on")
    private @Nullable LocalDate concludedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PetitionReview() {}

    PetitionReview(ArrearsLead lead, Stamp recorded, ReviewStage stage, String reviewerPath, LocalDate requestedOn) {
        super(lead, recorded);
        this.stage = stage;
        this.reviewerPath = reviewerPath;
        this.requestedOn = requestedOn;
    }

    void conclude(ReviewResult came, LocalDate on) {
        result = came;
        concludedOn = on;
    }

    ReviewStage stage() {
        return stage;
    }

    String reviewerPath() {
        return reviewerPath;
    }

    /** Day of the opinion; empty while it is owed. */
    Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(concludedOn);
    }
}
