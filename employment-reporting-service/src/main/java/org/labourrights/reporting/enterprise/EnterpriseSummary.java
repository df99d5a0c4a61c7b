package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.PartnerType;

/**
 * An enterprise as lists show it, without any person.
 *
 * @param sortPath path by which the list is ordered, for the cursor
 */
@Schema(name = "ReportingEnterpriseSummary", description = "企业（列表） An enterprise in a list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnterpriseSummary(
        @JsonIgnore @Schema(hidden = true) UUID id,
        @JsonIgnore @Schema(hidden = true) String sortPath,
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "赛罕快送科技有限公司") String name,
        EnterpriseRole role,
        @Nullable PartnerType partnerType,
        @Schema(examples = "[\"FOOD_DELIVERY\"]") List<String> industries,
        DivisionCode registeredDivision,
        List<DivisionCode> operatingDivisions,
        boolean headEnterprise,
        boolean keyEnterprise,
        EnterpriseStatus status,
        @Nullable CreditLevel creditLevel) {

    List<String> key() {
        return List.of(sortPath, id.toString());
    }
}
