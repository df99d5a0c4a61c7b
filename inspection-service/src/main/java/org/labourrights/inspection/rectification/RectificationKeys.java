package org.labourrights.inspection.rectification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.attachment.MediaKind;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code rectification.yaml}. */
@Singleton
class RectificationKeys implements PolicyKeys {

    static final PolicyKey<Integer> TERM = PolicyKey.period("rectification.days", DayUnit.NATURAL_DAY, 1, 180);
    static final PolicyKey<Integer> EXTENSION =
            PolicyKey.period("rectification.extensionDays", DayUnit.NATURAL_DAY, 1, 90);
    static final PolicyKey<Integer> FILES = PolicyKey.count("rectification.evidence.maxFiles", "FILES", 1, 10_000);
    static final PolicyKey<Integer> MEBIBYTES =
            PolicyKey.count("rectification.evidence.maxMebibytes", "MEBIBYTES", 1, 100_000);
    static final PolicyKey<Integer> FILE_MEBIBYTES =
            PolicyKey.count("rectification.evidence.maxFileMebibytes", "MEBIBYTES", 1, 10);
    static final PolicyKey<Set<MediaKind>> TYPES =
            PolicyKey.of("rectification.evidence.types", "CODES", MediaKind.SOME);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(TERM, EXTENSION, FILES, MEBIBYTES, FILE_MEBIBYTES, TYPES);
    }
}
