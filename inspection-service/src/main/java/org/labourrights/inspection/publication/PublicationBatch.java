package org.labourrights.inspection.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** What a bureau publishes at once (公布批次). */
@Entity
@Table(name = "publication_batch")
class PublicationBatch extends Recorded {

    @Id
    private UUID id;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "agency_id")
    private String agencyId;

    private String period;

    @Column(name = "period_end")
    private @Nullable LocalDate periodEnd;

    @Column(name = "campaign_id")
    private @Nullable UUID campaignId;

    @Enumerated(EnumType.STRING)
    private PublicationState state = PublicationState.DRAFT;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PublicationBatch() {}

    PublicationBatch(
            UUID id, String divisionPath, String agencyId, BatchPeriod period, @Nullable UUID campaignId, Stamp made) {
        super(made);
        this.id = id;
        this.divisionPath = divisionPath;
        this.agencyId = agencyId;
        this.period = period.text();
        this.periodEnd = period.end();
        this.campaignId = campaignId;
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it is a draft */
    void requireDraft() {
        if (state != PublicationState.DRAFT) {
            throw wrong(PublicationState.DRAFT);
        }
    }

    /** @throws ProblemException {@code E-STATE} (409) */
    void approve(Stamp by) {
        become(PublicationState.APPROVED);
        approvedBy = by.by();
        approvedAt = by.at();
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it is approved */
    void publish(LocalDate on) {
        become(PublicationState.PUBLISHED);
        publishedOn = on;
    }

    private void become(PublicationState next) {
        if (!state.mayBecome(next)) {
            throw wrong(next);
        }
        state = next;
    }

    private ProblemException wrong(PublicationState next) {
        return new ProblemException(WrongState.of(id, state, next, version()));
    }

    UUID id() {
        return id;
    }

    String divisionPath() {
        return divisionPath;
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    String agencyId() {
        return agencyId;
    }

    String period() {
        return period;
    }

    Optional<LocalDate> periodEnd() {
        return Optional.ofNullable(periodEnd);
    }

    Optional<UUID> campaignId() {
        return Optional.ofNullable(campaignId);
    }

    PublicationState state() {
        return state;
    }

    Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }
}
