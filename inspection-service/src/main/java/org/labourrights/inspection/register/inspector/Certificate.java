package org.labourrights.inspection.register.inspector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of law enforcement (行政执法证).
 *
 * @param validFrom first day; null where nobody told it
 * @param validTo last day
 */
record Certificate(String number, @Nullable LocalDate validFrom, LocalDate validTo) {

    boolean validOn(LocalDate day) {
        return !day.isAfter(validTo) && (validFrom == null || !day.isBefore(validFrom));
    }
}
