package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;

/** An enterprise as it is shown, persons masked. */
@Schema(name = "ReportingEnterprise", description = "企业 An enterprise of the base ledger, persons masked")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnterpriseView(
        UnifiedSocialCreditCode uscc,

        @Schema(description = "校验位不符但经人社部门核准登记 The check character fails and a bureau vouched for the code")
        boolean usccCheckOverridden,

        EnterpriseRole role,

        EnterpriseStatus status,

        @Schema(description = "守法诚信等级 Credit grade, from the inspection service") @Nullable
        CreditLevel creditLevel,

        EnterpriseProfile profile,

        MaskedContacts contacts,

        @Nullable ReportedWorkforce workforce,

        @Schema(description = "版本 Version, as in the ETag", examples = "0")
        long version) {

    static EnterpriseView of(Enterprise enterprise, ContactsVault vault) {
        return new EnterpriseView(
                enterprise.uscc(),
                enterprise.usccCheckOverridden(),
                enterprise.role(),
                enterprise.status(),
                enterprise.creditLevel().orElse(null),
                enterprise.profile(),
                vault.mask(enterprise.contacts()),
                enterprise.workforce().orElse(null),
                enterprise.version());
    }
}
