package org.labourrights.arrears.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * An enterprise as this service knows it.
 *
 * @param platforms platforms that it works for at present
 */
@Schema(name = "Employer", description = "被反映单位 An enterprise as the base ledger tells it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployerView(
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "赛罕快送科技有限公司") String name,
        @Nullable @Schema(examples = "PARTNER") String role,
        @Nullable @Schema(examples = "AGENT") String partnerType,
        @Nullable DivisionCode registeredDivision,
        List<String> industries,
        @Schema(examples = "ACTIVE") String status,
        List<UnifiedSocialCreditCode> platforms) {}
