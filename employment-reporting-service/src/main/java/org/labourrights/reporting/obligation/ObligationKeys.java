package org.labourrights.reporting.obligation;

import jakarta.inject.Singleton;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.reporting.obligation.ReportingProfile.Receiver;
import org.labourrights.reporting.obligation.ReportingProfile.Territory;

/** Who owes which report to whom. */
@Singleton
class ObligationKeys implements PolicyKeys {

    static final PolicyKey<Territory> TERRITORY =
            PolicyKey.choice("report.territory", PolicyShapes.choice(Territory.class));

    static final PolicyKey<Set<EnterpriseRole>> WHO_REPORTS =
            PolicyKey.of("report.whoReports", "CODES", PolicyLists.set(PolicyShapes.choice(EnterpriseRole.class), 1));

    /** The labour bureau always receives. */
    static final PolicyKey<Set<Receiver>> RECIPIENTS = PolicyKey.of(
            "report.recipients",
            "CODES",
            PolicyLists.set(PolicyShapes.choice(Receiver.class), 1)
                    .where(receivers -> receivers.contains(Receiver.HRSS), "HRSS"));

    /** Kinds that are owed for each period; the yearly and the daily report have plans of their own. */
    static final PolicyKey<Set<ReportKind>> KINDS = PolicyKey.of(
            "report.kinds",
            "CODES",
            PolicyLists.set(
                    PolicyShapes.choice(
                            ReportKind.EMPLOYMENT_PERIODIC,
                            ReportKind.LABOR_RELATION_OPERATION,
                            ReportKind.POLICY_PROGRESS),
                    1));

    static final PolicyKey<MonthDay> ANNUAL_DUE_DAY =
            PolicyKey.of("dispatch.annualDueDay", "MONTH_DAY", PolicyShapes.monthDay());

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(TERRITORY, WHO_REPORTS, RECIPIENTS, KINDS, ANNUAL_DUE_DAY);
    }
}
