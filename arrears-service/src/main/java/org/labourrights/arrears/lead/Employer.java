package org.labourrights.arrears.lead;

import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Whom a lead is about (被反映单位): a code, or a name that is resolved later.
 *
 * @param uscc of the employer; null while only the name is known
 * @param name as the reporter wrote it, or as the directory knows it
 * @param platformUscc platform that may be liable beside the employer
 */
public record Employer(
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable String name,
        @Nullable UnifiedSocialCreditCode platformUscc) {}
