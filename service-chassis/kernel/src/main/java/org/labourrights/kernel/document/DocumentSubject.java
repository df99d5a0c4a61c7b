package org.labourrights.kernel.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * What a document is about.
 *
 * @param id of the aggregate
 * @param division whose numbers and policies it has
 * @param divisionPath reporting path, by which it is seen
 * @param uscc the enterprise that sees it too; null for what concerns none
 */
public record DocumentSubject(
        UUID id,
        DivisionCode division,
        String divisionPath,
        @Nullable UnifiedSocialCreditCode uscc) {}
