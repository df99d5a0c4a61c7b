package org.labourrights.inspection.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an agency takes part in a campaign, by which it sees it. */
@Entity
@Table(name = "campaign_unit")
class CampaignUnit {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "office_agency_id")
    private String officeAgencyId;

    @Column(name = "division_path")
    private String divisionPath;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CampaignUnit() {}

    CampaignUnit(UUID id, Campaign of, String agencyId, String divisionPath) {
        this.id = id;
        this.campaignId = of.id();
        this.officeAgencyId = of.officeAgencyId();
        this.agencyId = agencyId;
        this.divisionPath = divisionPath;
    }

    String agencyId() {
        return agencyId;
    }

    String divisionPath() {
        return divisionPath;
    }
}
