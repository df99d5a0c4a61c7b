package org.labourrights.probe;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.attachment.MediaKind;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;

/** The policies of {@code probe-evidence.yaml}. */
@Singleton
class ProbeEvidenceKeys implements PolicyKeys {

    static final PolicyKey<Integer> FILES = PolicyKey.count("probe.evidence.maxFiles", "FILES", 1, 1_000);
    static final PolicyKey<Integer> MEBIBYTES = PolicyKey.count("probe.evidence.maxMebibytes", "MEBIBYTES", 1, 1_000);
    static final PolicyKey<Integer> FILE_MEBIBYTES =
            PolicyKey.count("probe.evidence.maxFileMebibytes", "MEBIBYTES", 1, 10);
    static final PolicyKey<Set<MediaKind>> TYPES = PolicyKey.of("probe.evidence.types", "CODES", MediaKind.SOME);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(FILES, MEBIBYTES, FILE_MEBIBYTES, TYPES);
    }
}
