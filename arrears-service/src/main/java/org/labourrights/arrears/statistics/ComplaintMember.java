package org.labourrights.arrears.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lead or a case that belongs to a complaint (诉求标识).
 *
 * @param name number of the lead or case
 * @param acceptedOn day from which it counts
 * @param endedOn null while it is open
 */
record ComplaintMember(
        String name,
        String divisionPath,
        LocalDate acceptedOn,
        @Nullable LocalDate endedOn) {}
