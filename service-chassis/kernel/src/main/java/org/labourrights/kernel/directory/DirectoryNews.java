package org.labourrights.kernel.directory;

import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * What became of an enterprise in the directory. Fired as a CDI event, synchronously and in the transaction that consumes
 * the event of the base ledger, in system scope: what an observer writes is stored with it or not at all. Nothing is told
 * twice, and nothing that an older event says after a newer one.
 */
public sealed interface DirectoryNews {

    /** An enterprise is known by its name from now on; what was told of it before its registration holds already. */
    record Listed(ListedEnterprise enterprise) implements DirectoryNews {}

    /** Name, place, industries or status are others now. */
    record Changed(ListedEnterprise before, ListedEnterprise after) implements DirectoryNews {

        /** Whether it was in business and is not any more, or the other way round. */
        public boolean statusChanged() {
            return before.status() != after.status();
        }
    }

    /** A platform and a partner began or ended to work together; either may not be listed yet. */
    record PartnershipChanged(Partnership partnership) implements DirectoryNews {}

    /** Credit grade or risk level are others now; only where the service keeps them, and maybe of one not listed yet. */
    record StandingChanged(UnifiedSocialCreditCode uscc, EnterpriseStanding before, EnterpriseStanding after)
            implements DirectoryNews {}
}
