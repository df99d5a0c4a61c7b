package org.labourrights.inspection.finding;

import java.util.Map;
import org.labourrights.inspection.violation.ViolationType;

/** What is violated as a rule when an item of the check list does not conform (抽查事项, domain 3.10). */
final class ItemRule {

    private static final Map<String, ViolationType> TYPES = Map.ofEntries(
            Map.entry("CHK-02", ViolationType.SPECIAL_HOURS_UNAPPROVED),
            Map.entry("CHK-03", ViolationType.OVERTIME),
            Map.entry("CHK-04", ViolationType.NO_OVERTIME_PAY),
            Map.entry("CHK-05", ViolationType.NO_CONTRACT),
            Map.entry("CHK-06", ViolationType.NO_WRITTEN_AGREEMENT),
            Map.entry("CHK-08", ViolationType.NO_INSURANCE),
            Map.entry("CHK-09", ViolationType.SELF_EMPLOYED_INDUCEMENT),
            Map.entry("CHK-10", ViolationType.DISCRIMINATION),
            Map.entry("CHK-11", ViolationType.DEPOSIT_COLLECTION),
            Map.entry("CHK-12", ViolationType.MULTI_PLATFORM_RESTRICTION),
            Map.entry("CHK-13", ViolationType.FAKE_OUTSOURCING),
            Map.entry("CHK-15", ViolationType.DISPATCH_VIOLATION),
            Map.entry("CHK-16", ViolationType.BELOW_MINIMUM),
            Map.entry("CHK-17", ViolationType.WAGE_ARREARS),
            Map.entry("CHK-18", ViolationType.NO_OVERTIME_PAY),
            Map.entry("CHK-21", ViolationType.WOMEN_PROTECTION),
            Map.entry("CHK-26", ViolationType.SAFETY_TRAINING),
            Map.entry("CHK-27", ViolationType.SAFETY_TRAINING),
            Map.entry("CHK-28", ViolationType.SAFETY_TRAINING),
            Map.entry("CHK-29", ViolationType.ALGORITHM_RULE),
            Map.entry("CHK-30", ViolationType.ALGORITHM_RULE),
            Map.entry("CHK-31", ViolationType.ALGORITHM_RULE),
            Map.entry("CHK-32", ViolationType.APPEAL_MECHANISM),
            Map.entry("CHK-36", ViolationType.NOT_REPORTING),
            Map.entry("CHK-38", ViolationType.FORCED_LABOR));

    private ItemRule() {}

    static ViolationType type(String itemCode) {
        return TYPES.getOrDefault(itemCode, ViolationType.OTHER);
    }
}
