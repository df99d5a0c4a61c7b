package org.labourrights.inspection.task;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.attachment.MediaKind;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.inspection.plan.PlanType;

/** How inspections are made; the policies of {@code task.yaml}. */
@Singleton
class TaskKeys implements PolicyKeys {

    /** Nobody inspects alone. */
    static final PolicyKey<Integer> MIN_OFFICERS = PolicyKey.count("inspection.minOfficers", "OFFICERS", 2, 20);

    /** Types of which the enterprise is told before. */
    static final PolicyKey<Set<PlanType>> ANNOUNCED =
            PolicyKey.of("inspection.task.announced", "CODES", PolicyLists.set(PolicyShapes.choice(PlanType.class), 1));

    /** Types for which nobody goes there, and nobody there signs. */
    static final PolicyKey<Set<PlanType>> WITHOUT_VISIT = PolicyKey.of(
            "inspection.task.withoutVisit", "CODES", PolicyLists.set(PolicyShapes.choice(PlanType.class), 1));

    /** Items by type; a type without a list has the whole list of the place. */
    static final PolicyKey<Map<PlanType, List<String>>> ITEMS = PolicyKey.of(
            "inspection.task.items",
            "CODES",
            PolicyLists.table(
                    PlanType.class,
                    EnumSet.allOf(PlanType.class),
                    EnumSet.noneOf(PlanType.class),
                    PolicyLists.list(PolicyShapes.pattern(TaskOrder.ITEM, "CHK-01", "CHK-150100-01"), 1, 100)));

    /** How far apart two visits of one enterprise are that had better be one. */
    static final PolicyKey<Integer> MERGE_DAYS = PolicyKey.count("inspection.task.mergeDays", "DAYS", 1, 180);

    /** What each kind of agency must say to close its part. */
    static final PolicyKey<Map<AgencyType, Set<PartStatement>>> REQUIRED = PolicyKey.of(
            "inspection.part.required",
            "CODES",
            PolicyLists.table(
                    AgencyType.class,
                    EnumSet.allOf(AgencyType.class),
                    EnumSet.noneOf(AgencyType.class),
                    PolicyLists.set(PolicyShapes.choice(PartStatement.class), 1)));

    static final PolicyKey<Integer> FILES = PolicyKey.count("inspection.photo.maxFiles", "FILES", 1, 10_000);
    static final PolicyKey<Integer> MEBIBYTES =
            PolicyKey.count("inspection.photo.maxMebibytes", "MEBIBYTES", 1, 100_000);
    static final PolicyKey<Integer> FILE_MEBIBYTES =
            PolicyKey.count("inspection.photo.maxFileMebibytes", "MEBIBYTES", 1, 10);
    static final PolicyKey<Set<MediaKind>> TYPES = PolicyKey.of("inspection.photo.types", "CODES", MediaKind.SOME);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(
                MIN_OFFICERS,
                ANNOUNCED,
                WITHOUT_VISIT,
                ITEMS,
                MERGE_DAYS,
                REQUIRED,
                FILES,
                MEBIBYTES,
                FILE_MEBIBYTES,
                TYPES);
    }
}
