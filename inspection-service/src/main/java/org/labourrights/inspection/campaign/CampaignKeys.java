package org.labourrights.inspection.campaign;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.attachment.MediaKind;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;

/** The policies of {@code campaign.yaml}. */
@Singleton
class CampaignKeys implements PolicyKeys {

    /** Days of the month on which units report their progress. */
    static final PolicyKey<List<Integer>> PROGRESS_DAYS =
            PolicyKey.of("progress.days", "DAY_OF_MONTH", PolicyLists.list(PolicyShapes.whole(1, 31), 1, 31));

    static final PolicyKey<Integer> FILES = PolicyKey.count("progress.evidence.maxFiles", "FILES", 1, 1_000);
    static final PolicyKey<Integer> MEBIBYTES =
            PolicyKey.count("progress.evidence.maxMebibytes", "MEBIBYTES", 1, 10_000);
    static final PolicyKey<Integer> FILE_MEBIBYTES =
            PolicyKey.count("progress.evidence.maxFileMebibytes", "MEBIBYTES", 1, 10);
    static final PolicyKey<Set<MediaKind>> TYPES = PolicyKey.of("progress.evidence.types", "CODES", MediaKind.SOME);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(PROGRESS_DAYS, FILES, MEBIBYTES, FILE_MEBIBYTES, TYPES);
    }
}
