package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.EncryptedText;

/**
 * Whom a lead is about (被反映单位): a code, or a name that is resolved later.
 *
 * @param uscc of the employer; null while only the name is known
 * @param checkOverridden whether a bureau admitted a code whose check character fails
 * @param name as the reporter wrote it, or as the directory knows it; stored encrypted, for a foreman is known by his own
 *     name and telephone
 * @param platformUscc platform that may be liable beside the employer
 */
@Embeddable
public record Employer(
        @Column(name = "uscc") @Nullable UnifiedSocialCreditCode uscc,
        @Column(name = "uscc_check_overridden") boolean checkOverridden,

        @Column(name = "employer_name") @Convert(converter = EncryptedText.class) @Nullable
        String name,

        @Column(name = "platform_uscc") @Nullable UnifiedSocialCreditCode platformUscc) {

    Employer resolved(UnifiedSocialCreditCode code, String known) {
        return new Employer(code, !code.checkHolds(), known, platformUscc);
    }

    Employer with(UnifiedSocialCreditCode platform) {
        return new Employer(uscc, checkOverridden, name, platform);
    }
}
