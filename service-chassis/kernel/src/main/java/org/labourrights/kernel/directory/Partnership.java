package org.labourrights.kernel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * A platform and a partner that work together (合作用工关系), as it was told last.
 *
 * @param signedOn null where it was told without its days, as long ago it was
 * @param validTo last day by the agreement; null without end
 * @param endedOn null while it runs
 */
public record Partnership(
        UnifiedSocialCreditCode platform,
        UnifiedSocialCreditCode partner,
        @Nullable PartnerType partnerType,
        boolean active,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validTo,
        @Nullable LocalDate endedOn) {}
