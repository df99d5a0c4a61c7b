package org.labourrights.inspection.campaign;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Stamps;

/** Keeps what stood before a correction. */
@ApplicationScoped
class CampaignTrace {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final Campaigns campaigns;
    private final ObjectMapper json;
    private final Stamps stamps;

    CampaignTrace(Campaigns campaigns, ObjectMapper json, Stamps stamps) {
        this.campaigns = campaigns;
        this.json = json;
        this.stamps = stamps;
    }

    /** @param before what the door would take */
    void keep(UUID campaignId, UUID subject, String divisionPath, Record before, String reason) {
        campaigns.keep(new CampaignChange(
                Ids.next(),
                campaignId,
                subject,
                divisionPath,
                reason,
                json.convertValue(before, MEMBERS),
                stamps.now()));
    }
}
