package org.labourrights.arrears.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.attachment.MediaKind;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;

/** How much evidence one lead may hold, and of what kinds. */
@Singleton
class EvidenceKeys implements PolicyKeys {

    static final PolicyKey<Integer> FILES = PolicyKey.count("lead.evidence.maxFiles", "FILES", 1, 10_000);
    static final PolicyKey<Integer> MEBIBYTES = PolicyKey.count("lead.evidence.maxMebibytes", "MEBIBYTES", 1, 100_000);

    /** No more than the operations take, see {@link ReceiptEvidenceResource#LONGEST}. */
    static final PolicyKey<Integer> FILE_MEBIBYTES =
            PolicyKey.count("lead.evidence.maxFileMebibytes", "MEBIBYTES", 1, 10);

    /** For those who come by the code of a receipt: whoever has found one takes nobody else's room. */
    static final PolicyKey<Integer> RECEIPT_FILES =
            PolicyKey.count("lead.evidence.receipt.maxFiles", "FILES", 1, 10_000);

    static final PolicyKey<Integer> RECEIPT_MEBIBYTES =
            PolicyKey.count("lead.evidence.receipt.maxMebibytes", "MEBIBYTES", 1, 100_000);

    static final PolicyKey<Set<MediaKind>> TYPES = PolicyKey.of("lead.evidence.types", "CODES", MediaKind.SOME);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(FILES, MEBIBYTES, FILE_MEBIBYTES, RECEIPT_FILES, RECEIPT_MEBIBYTES, TYPES);
    }
}
