package org.labourrights.reporting.obligation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.LevelRouting;

/**
 * What the policies of one division say on reporting on one day (policy keys {@code report.*}).
 *
 * @param territory by which place an enterprise falls under the division
 * @param industryAuthority whether industry authorities receive the report beside the labour bureau
 * @param dueOffsetDays natural days from the end of the period to the due date, before rolling forward
 * @param dueBasis document or law behind the offset
 * @param policyRows ids of the rows, by key; obligations keep them
 */
record ReportingProfile(
        Cadence cadence,
        Territory territory,
        LevelRouting routing,
        List<EnterpriseRole> whoReports,
        List<ReportKind> kinds,
        boolean industryAuthority,
        int dueOffsetDays,
        String dueBasis,
        Map<String, UUID> policyRows) {

    /** By which place an enterprise falls under a division (属地原则); values of {@code report.territory}. */
    enum Territory {
        /** By the place of registration (注册登记地). */
        REGISTRATION,
        /** By each place where work is done (实际经营地). */
        OPERATING
    }

    /** Who receives a report; values of {@code report.recipients}. */
    enum Receiver {
        /** The labour bureau (人社部门). */
        HRSS,
        /** The authorities of the enterprise's industries (行业主管部门). */
        INDUSTRY_AUTHORITY
    }
}
