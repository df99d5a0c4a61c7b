package org.labourrights.reporting.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why the ledger changes: reason, what it rests on, a note, and the day from which it holds. */
record LedgerCause(
        LedgerReason reason,
        @Nullable String source,
        @Nullable String note,
        LocalDate effectiveDate) {}
