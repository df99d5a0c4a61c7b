package org.labourrights.inspection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The two registers that a plan draws from (检查对象名录库、执法人员名录库), as far as it needs to know them.
 *
 * <p>Filled by the register of the service; where there is none, nobody is on the roll and nothing can be drawn.
 */
public interface Roll {

    /** Inspectors of all agencies of a division and of those below it, also those whose certificate has run out. */
    List<Officer> inspectors(String divisionPath, LocalDate day);

    /** Supervised enterprises of a division and of those below it whose risk is low, by code: for the control stratum. */
    List<String> lowRisk(String divisionPath, LocalDate day);

    /**
     * An inspector.
     *
     * @param officerNo public number, never a name
     * @param agencyId his agency, {@code HRSS-150105}
     * @param certificateValidTo last day of his certificate
     * @param capacity in how many teams of one draw he can be
     * @param recusedUsccs enterprises from which he is recused (回避)
     */
    record Officer(
            String officerNo,
            String agencyId,
            LocalDate certificateValidTo,
            List<String> specialities,
            int capacity,
            Set<String> recusedUsccs) {}
}
