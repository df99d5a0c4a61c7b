package org.labourrights.reporting.enterprise;

import java.time.LocalDate;
import java.util.Set;
import org.labourrights.kernel.directory.EnterpriseStatus;

/**
 * What changed in the base ledger. Fired as a CDI event, synchronously and in the transaction of the change, so that
 * obligations and statistics take part in it.
 */
public sealed interface LedgerEvent {

    /** An enterprise was entered. */
    record Registered(Enterprise enterprise) implements LedgerEvent {}

    /** Fields of an enterprise changed; the names are those of the profile. */
    record Changed(Enterprise enterprise, Set<String> fields, LocalDate effectiveDate) implements LedgerEvent {}

    /** The enterprise left or came back into business. */
    record StatusChanged(Enterprise enterprise, EnterpriseStatus oldStatus) implements LedgerEvent {}

    /** A partnership began or ended. */
    record PartnershipChanged(Partnership partnership) implements LedgerEvent {}
}
