package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a lead came to rest (办结).
 *
 * @param closedOn null while it is resolved only and the reporter may still object
 * @param mergedInto the lead that goes on in its place, if it was merged; itself merged nowhere
 * @param matterPath reporting path of that lead, whose division sees this one too
 */
@Embeddable
public record Ending(
        @Enumerated(EnumType.STRING) LeadOutcome outcome,

        @Column(name = "closed_on") @Nullable LocalDate closedOn,
        @Column(name = "merged_into") @Nullable UUID mergedInto,
        @Column(name = "matter_path") @Nullable String matterPath) {

    Ending(LeadOutcome outcome, @Nullable LocalDate closedOn) {
        this(outcome, closedOn, null, null);
    }

    Ending in(ArrearsLead other) {
        return new Ending(outcome, closedOn, other.id(), other.divisionPath());
    }
}
