package org.labourrights.inspection.credit;

import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.ScopedList;

/** Which records a list shows. */
record CreditFilter(
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable CreditKind kind,
        @Nullable CreditState state) {

    ScopedList narrow(ScopedList list) {
        return list.where("uscc", uscc).where("kind", kind).where("state", state);
    }
}
