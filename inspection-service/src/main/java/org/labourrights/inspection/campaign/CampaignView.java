package org.labourrights.inspection.campaign;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;

/** A campaign as its office and its units see it. */
@Schema(name = "Campaign", description = "专项行动 A campaign")
record CampaignView(
        UUID id,
        CampaignType type,
        DivisionCode divisionCode,
        CampaignState state,

        @Schema(description = "领导小组办公室所在单位 Agency to whose office the units report", examples = "HRSS-150100")
        String officeAgencyId,

        CampaignContent content,
        Instant enteredAt,
        long version) {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.id(),
                campaign.type(),
                campaign.division(),
                campaign.state(),
                campaign.officeAgencyId(),
                campaign.content(),
                campaign.createdAt(),
                campaign.version());
    }
}
