package org.labourrights.kernel.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * An enterprise as this service knows it.
 *
 * @param role null before its registration was told
 * @param partnerType null for a platform
 * @param platforms platforms that it works for at present
 */
@Schema(name = "ListedEnterprise", description = "台账中的企业 An enterprise as the base ledger tells it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedEnterprise(
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "赛罕快送科技有限公司") String name,
        @Nullable EnterpriseRole role,
        @Nullable PartnerType partnerType,
        @Nullable DivisionCode registeredDivision,
        List<String> industries,
        EnterpriseStatus status,
        List<UnifiedSocialCreditCode> platforms) {

    public ListedEnterprise {
        industries = List.copyOf(industries);
        platforms = List.copyOf(platforms);
    }
}
