package org.labourrights.probe;

import java.sql.SQLException;
import org.labourrights.chassis.attachment.AttachmentLimits;

/** What families of attachments in the probe have in common. */
public final class ProbeEvidence {

    private ProbeEvidence() {}

    /** The policies of {@code probe-evidence.yaml}. */
    public static AttachmentLimits limits() {
        return new AttachmentLimits(
                ProbeEvidenceKeys.FILES,
                ProbeEvidenceKeys.MEBIBYTES,
                ProbeEvidenceKeys.FILE_MEBIBYTES,
                ProbeEvidenceKeys.TYPES);
    }

    /** Takes away whatever stands encrypted: tests of the keys count it. */
    public static void clear() throws SQLException {
        ProtectedPeople.asOwner("TRUNCATE issued_document, attachment, vault.person CASCADE");
    }
}
