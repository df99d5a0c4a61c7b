package org.labourrights.inspection.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** A campaign (专项行动). */
@Entity
@Table(name = "campaign")
class Campaign extends Recorded {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CampaignType type;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "office_agency_id")
    private String officeAgencyId;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.OPEN;

    private String name;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "summary_due_on")
    private @Nullable LocalDate summaryDueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Stage> stages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LeadershipSeat> leadership;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "unit_agency_ids")
    private List<String> unitAgencyIds;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    /**
     * @param officeAgencyId the agency to whose office the units report (领导小组办公室)
     */
    @SuppressWarnings("NullAway.Init")
    Campaign(
            UUID id,
            CampaignType type,
            String divisionPath,
            String officeAgencyId,
            CampaignContent content,
            Stamp made) {
        super(made);
        this.id = id;
        this.type = type;
        this.divisionPath = divisionPath;
        this.officeAgencyId = officeAgencyId;
        become(content);
    }

    /** @throws ProblemException {@code E-STATE} (409) when it was withdrawn */
    CampaignStep correct(CampaignContent content, String reason) {
        requireOpen(CampaignState.OPEN);
        become(content);
        return new CampaignStep.Corrected(this, reason);
    }

    /** @throws ProblemException {@code E-STATE} (409) when it was withdrawn before */
    CampaignStep withdraw(String reason) {
        requireOpen(CampaignState.WITHDRAWN);
        state = CampaignState.WITHDRAWN;
        return new CampaignStep.Withdrawn(this, reason);
    }

    /** @throws ProblemException {@code E-STATE} (409) when it was withdrawn */
    void requireOpen(CampaignState target) {
        if (!isOpen()) {
            throw new ProblemException(WrongState.of(id, state, target, version()));
        }
    }

    private void become(CampaignContent content) {
        name = content.name();
        startOn = content.startOn();
        endOn = content.endOn();
        summaryDueOn = content.summaryDueOn();
        stages = content.stages();
        leadership = content.leadership();
        unitAgencyIds = content.unitAgencyIds().stream().distinct().toList();
    }

    CampaignContent content() {
        return new CampaignContent(name, startOn, endOn, summaryDueOn, stages, leadership, unitAgencyIds);
    }

    boolean isOpen() {
        return state == CampaignState.OPEN;
    }

    UUID id() {
        return id;
    }

    CampaignType type() {
        return type;
    }

    CampaignState state() {
        return state;
    }

    String divisionPath() {
        return divisionPath;
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    String officeAgencyId() {
        return officeAgencyId;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate endOn() {
        return endOn;
    }

    List<String> unitAgencyIds() {
        return unitAgencyIds;
    }
}
