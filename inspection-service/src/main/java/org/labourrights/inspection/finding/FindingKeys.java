package org.labourrights.inspection.finding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.attachment.MediaKind;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code finding.yaml}. */
@Singleton
class FindingKeys implements PolicyKeys {

    static final PolicyKey<Integer> FILES = PolicyKey.count("finding.evidence.maxFiles", "FILES", 1, 10_000);
    static final PolicyKey<Integer> MEBIBYTES =
            PolicyKey.count("finding.evidence.maxMebibytes", "MEBIBYTES", 1, 100_000);
    static final PolicyKey<Integer> FILE_MEBIBYTES =
            PolicyKey.count("finding.evidence.maxFileMebibytes", "MEBIBYTES", 1, 10);
    static final PolicyKey<Set<MediaKind>> TYPES = PolicyKey.of("finding.evidence.types", "CODES", MediaKind.SOME);

    /** The longest term that an officer may set. */
    static final PolicyKey<Integer> LONGEST_TERM =
            PolicyKey.period("rectification.maxDays", DayUnit.NATURAL_DAY, 1, 365);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(FILES, MEBIBYTES, FILE_MEBIBYTES, TYPES, LONGEST_TERM);
    }
}
