package org.labourrights.inspection.register.inspector;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.ScopedList;

/** Which inspectors are asked for. */
class InspectorQuery {

    static final String AGENCY_FORM = "[A-Z_]{2,40}-[0-9L]{6}(-[1-9][0-9]?)?";
    static final String OFFICER_FORM = "[A-Z-]{2,40}-[0-9L]{6}(-[1-9][0-9]?)?-[0-9]{3,5}";

    @QueryParam("agencyId")
    @Pattern(regexp = AGENCY_FORM)
    @Parameter(description = "所属机关 Their agency", example = "HRSS-150105")
    @Nullable
    String agencyId;

    @QueryParam("officerNo")
    @Pattern(regexp = OFFICER_FORM)
    @Parameter(description = "公开编号 Public number", example = "HRSS-150105-001")
    @Nullable
    String officerNo;

    @QueryParam("state")
    @DefaultValue("ON_ROLL")
    @Parameter(description = "是否在册 Whether on the roll", example = "ON_ROLL")
    InspectorState state = InspectorState.ON_ROLL;

    @QueryParam("certificateValidTo")
    @Parameter(description = "证件有效期不晚于该日 Whose certificate ends on this day or before", example = "2026-12-31")
    @Nullable
    LocalDate certificateValidTo;

    ScopedList narrow(ScopedList list) {
        return list.where("agencyId", agencyId)
                .where("officerNo", officerNo)
                .where("state", state)
                .where("certificateValidTo", "<=", certificateValidTo);
    }
}
