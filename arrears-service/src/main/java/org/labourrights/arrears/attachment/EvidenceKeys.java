package org.labourrights.arrears.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;

/** How much evidence one lead may hold. */
@Singleton
class EvidenceKeys implements PolicyKeys {

    static final PolicyKey<Integer> FILES = PolicyKey.count("lead.evidence.maxFiles", "FILES", 1, 10_000);
    static final PolicyKey<Integer> MEBIBYTES = PolicyKey.count("lead.evidence.maxMebibytes", "MEBIBYTES", 1, 100_000);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(FILES, MEBIBYTES);
    }
}
