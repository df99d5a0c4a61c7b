package org.labourrights.inspection.rectification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.rollup.RateView;
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.chassis.rollup.StatisticsQuery;
import org.labourrights.chassis.scope.Roles;

/** K-11 at the door. */
@Path("/api/inspection/v1/statistics/rectification-rate")
@Tag(name = "Statistics", description = "统计 Figures from rollups, each with the moment it speaks of")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD, Roles.AUDITOR})
class RectificationRateResource {

    private final RectificationRates rates;
    private final StatisticsPlace place;

    RectificationRateResource(RectificationRates rates, StatisticsPlace place) {
        this.rates = rates;
        this.place = place;
    }

    @GET
    @Operation(
            operationId = "getRectificationRate",
            summary = "查询整改完成率 K-11 Read the rate of rectification",
            description = "分母为期间内到期的整改，分子为按期核查通过的；按下级地区列示。 Passed by the due day, of those due in the period, by "
                    + "the divisions below.")
    @APIResponse(responseCode = "200", description = "整改完成率 The rate")
    public RateView rate(@BeanParam StatisticsQuery query) {
        return rates.read(place.of(query.division), query.period(RectificationRates.Months::find));
    }
}
