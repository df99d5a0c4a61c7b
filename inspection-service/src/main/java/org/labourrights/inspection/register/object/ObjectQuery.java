package org.labourrights.inspection.register.object;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.RiskLevel;

/** Which enterprises are asked for. */
class ObjectQuery {

    @QueryParam("division")
    @Parameter(description = "注册登记地（含下级） Registered there or below", example = "150100")
    @Nullable
    DivisionCode division;

    @QueryParam("name")
    @Size(max = 100)
    @Parameter(description = "名称包含 Whose name contains", example = "快送")
    @Nullable
    String name;

    @QueryParam("role")
    @Parameter(description = "企业类型 Role", example = "PLATFORM")
    @Nullable
    EnterpriseRole role;

    @QueryParam("status")
    @Parameter(description = "经营状态 Status", example = "ACTIVE")
    @Nullable
    EnterpriseStatus status;

    @QueryParam("creditLevel")
    @Parameter(description = "守法诚信等级 Credit grade", example = "C")
    @Nullable
    CreditLevel creditLevel;

    @QueryParam("riskLevel")
    @Parameter(description = "风险等级 Risk level", example = "ORANGE")
    @Nullable
    RiskLevel riskLevel;
}
