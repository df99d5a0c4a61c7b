package org.labourrights.inspection.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** The report of a unit on its progress, wanted on a day (推进情况报告), domain B38. */
@Entity
@Table(name = "campaign_progress")
class ProgressReport extends Recorded {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "office_agency_id")
    private String officeAgencyId;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ProgressState state = ProgressState.DUE;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    private @Nullable String progress;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ProgressProblem> problems;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    /** @param divisionPath where the unit is, which sees it */
    ProgressReport(UUID id, Campaign of, String agencyId, String divisionPath, LocalDate dueOn, Stamp made) {
        super(made);
        this.id = id;
        this.campaignId = of.id();
        this.officeAgencyId = of.officeAgencyId();
        this.agencyId = agencyId;
        this.divisionPath = divisionPath;
        this.dueOn = dueOn;
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it is awaited */
    CampaignStep submit(ProgressContent content, Instant at, LocalDate today) {
        // On a rest day as on any other: the instruction names days of the calendar, so nothing is put off.
        ProgressState target = today.isAfter(dueOn) ? ProgressState.SUBMITTED_LATE : ProgressState.SUBMITTED_ON_TIME;
        if (!state.isAwaited()) {
            throw new ProblemException(WrongState.of(id, state, target, version()));
        }
        state = target;
        submittedAt = at;
        become(content);
        return new CampaignStep.ReportSubmitted(this);
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it was submitted */
    CampaignStep correct(ProgressContent content, String reason) {
        if (!state.isSubmitted()) {
            throw new ProblemException(WrongState.of(id, state, ProgressState.SUBMITTED_ON_TIME, version()));
        }
        become(content);
        return new CampaignStep.ReportCorrected(this, reason);
    }

    /** Its day has gone by; empty unless it is awaited. */
    Optional<CampaignStep> miss() {
        if (state != ProgressState.DUE) {
            return Optional.empty();
        }
        state = ProgressState.MISSING;
        return Optional.of(new CampaignStep.ReportMissing(this));
    }

    /** Nobody wants it any more. */
    CampaignStep withdraw() {
        state = ProgressState.WITHDRAWN;
        return new CampaignStep.ReportWithdrawn(this);
    }

    /** It is wanted after all. */
    CampaignStep wantAgain() {
        state = ProgressState.DUE;
        return new CampaignStep.ReportWanted(this);
    }

    private void become(ProgressContent content) {
        progress = content.progress();
        problems = content.problems();
    }

    Optional<ProgressContent> content() {
        return Optional.ofNullable(progress).map(text -> new ProgressContent(text, Objects.requireNonNull(problems)));
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    String divisionPath() {
        return divisionPath;
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    /** The unit. */
    String agencyId() {
        return agencyId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ProgressState state() {
        return state;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }
}
