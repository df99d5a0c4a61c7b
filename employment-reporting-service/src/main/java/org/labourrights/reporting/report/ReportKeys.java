package org.labourrights.reporting.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;

/** What a report has to say. */
@Singleton
class ReportKeys implements PolicyKeys {

    /** Parts of a report. */
    enum Part {
        EMPLOYMENT,
        LABOR_RELATION_OPERATION
    }

    /** Whether the progress of policies is reported. */
    enum Progress {
        OPTIONAL,
        REQUIRED
    }

    static final PolicyKey<Set<Part>> CONTENT = PolicyKey.of(
            "report.content",
            "CODES",
            PolicyLists.set(PolicyShapes.choice(Part.class), 1)
                    .where(parts -> parts.contains(Part.EMPLOYMENT), "EMPLOYMENT"));

    static final PolicyKey<Progress> POLICY_PROGRESS =
            PolicyKey.choice("report.policyProgress", PolicyShapes.choice(Progress.class));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(CONTENT, POLICY_PROGRESS);
    }
}
