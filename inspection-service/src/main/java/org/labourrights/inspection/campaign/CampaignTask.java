package org.labourrights.inspection.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** A task of a campaign (任务分工), domain B39. */
@Entity
@Table(name = "campaign_task")
class CampaignTask extends Recorded {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "office_agency_id")
    private String officeAgencyId;

    @Enumerated(EnumType.STRING)
    private CampaignTaskState state = CampaignTaskState.OPEN;

    private String title;

    @Column(name = "owner_agency_id")
    private String ownerAgencyId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "co_agency_ids")
    private List<String> coAgencyIds;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "late_at_start")
    private boolean lateAtStart;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CampaignTask() {}

    /** @param divisionPath where the owner is, which sees it */
    @SuppressWarnings("NullAway.Init")
    CampaignTask(UUID id, Campaign of, TaskContent content, String divisionPath, Stamp made) {
        super(made);
        this.id = id;
        this.campaignId = of.id();
        this.officeAgencyId = of.officeAgencyId();
        become(content, of, divisionPath);
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it is open */
    CampaignStep complete(LocalDate on) {
        if (state != CampaignTaskState.OPEN) {
            throw new ProblemException(WrongState.of(id, state, CampaignTaskState.DONE, version()));
        }
        state = CampaignTaskState.DONE;
        completedOn = on;
        return new CampaignStep.TaskDone(this);
    }

    /** @throws ProblemException {@code E-STATE} (409) when it would be done without ever having been completed */
    CampaignStep correct(TaskCorrection correction, Campaign of, String path) {
        if (correction.state() == CampaignTaskState.DONE && state != CampaignTaskState.DONE) {
            throw new ProblemException(WrongState.of(id, state, CampaignTaskState.DONE, version()));
        }
        become(correction.content(), of, path);
        state = correction.state();
        if (state != CampaignTaskState.DONE) {
            completedOn = null;
        }
        return new CampaignStep.TaskCorrected(this, correction.reason());
    }

    private void become(TaskContent content, Campaign of, String path) {
        title = content.title();
        ownerAgencyId = content.ownerAgencyId();
        coAgencyIds = content.coAgencyIds().stream().distinct().toList();
        dueOn = content.dueOn();
        // Documents set tasks that are due on the day of their issue or before (pitfall P09): flagged, never refused.
        lateAtStart = !content.dueOn().isAfter(of.startOn());
        divisionPath = path;
    }

    TaskContent content() {
        return new TaskContent(title, ownerAgencyId, coAgencyIds, dueOn);
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

    CampaignTaskState state() {
        return state;
    }

    String ownerAgencyId() {
        return ownerAgencyId;
    }

    boolean isLateAtStart() {
        return lateAtStart;
    }

    Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }
}
