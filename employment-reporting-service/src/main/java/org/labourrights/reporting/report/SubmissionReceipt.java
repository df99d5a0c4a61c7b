package org.labourrights.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Proof of what was filed and when (报送回执).
 *
 * @param timely whether the filing that counts was in time
 * @param contentHash SHA-256 over the bytes of {@code canonicalUrl}
 * @param canonicalForm how the bytes came about
 * @param canonicalUrl where the exact bytes are: {@code curl … | sha256sum} gives {@code contentHash}
 * @param deduplicated nothing was filed now, because exactly this document is the version submitted last
 */
@Schema(name = "ReportingSubmissionReceipt", description = "报送回执 Receipt of a submitted version")
record SubmissionReceipt(
        UUID reportId,
        int reportVersion,
        @Schema(examples = "YG-150105-2026H1-00017") String obligationNo,
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "2026H1") String period,
        ReportState state,
        Instant submittedAt,
        boolean timely,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,

        @Schema(examples = "SHA-256") String hashAlgorithm,
        @Schema(examples = "RFC 8785") String canonicalForm,

        @Schema(examples = "/api/reporting/v1/reports/01980f3e-5b7c-7c3e-9d2a-6f1f0a2b3c4d/versions/1/document")
        String canonicalUrl,

        boolean deduplicated,
        List<ReportWarningView> warnings) {}
