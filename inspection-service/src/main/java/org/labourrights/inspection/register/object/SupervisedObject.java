package org.labourrights.inspection.register.object;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.kernel.directory.RiskLevel;

/**
 * An enterprise under supervision.
 *
 * @param registeredDivision the country where nobody told it
 * @param lastInspectedOn null before the first inspection that this service knows
 */
@Schema(name = "SupervisedObject", description = "监管对象 An enterprise under supervision")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupervisedObject(
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "赛罕快送科技有限公司") String name,
        @Nullable EnterpriseRole role,
        @Nullable PartnerType partnerType,
        DivisionCode registeredDivision,
        List<String> industries,
        EnterpriseStatus status,

        @Nullable @Schema(description = "守法诚信等级 Credit grade")
        CreditLevel creditLevel,

        @Nullable @Schema(description = "风险等级 Risk level") RiskLevel riskLevel,

        @Nullable @Schema(description = "最近检查日期 Last inspected on")
        LocalDate lastInspectedOn,

        @JsonIgnore @Schema(hidden = true) String divisionPath) {

    public SupervisedObject {
        industries = List.copyOf(industries);
    }
}
