package org.labourrights.reporting.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateText;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * A letter as the API shows it.
 *
 * @param obligationId the obligation whose report is missing or was returned
 * @param warningId the risk warning that the letter is about
 * @param reasons why the report was returned, or what the warning found
 * @param dueExplanation the due date with every step that explains it
 * @param dueText the same in words
 * @param document address of the PDF
 * @param verificationCode by which anybody checks the PDF; absent of letters from before there were codes
 * @param printFailedAt when it could not be printed; until it is, the letter is not served
 */
@Schema(name = "ReportingLetter")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterView(
        UUID id,
        @Schema(examples = "TS-130102-2026-00031") String letterNo,
        LetterType type,
        LetterCause cause,
        LetterState state,
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "虚构速送（示例）有限公司") String enterpriseName,
        @Nullable UUID obligationId,

        @Nullable @Schema(examples = "YG-130102-2026Q3-00004")
        String obligationNo,

        @Nullable ReportKind reportKind,

        @Schema(implementation = String.class, examples = "2026Q3")
        ReportingPeriod period,

        @Nullable UUID warningId,
        List<String> reasons,
        DivisionCode divisionCode,
        @Schema(examples = "石家庄市长安区人力资源和社会保障局") String issuer,
        LocalDate issuedOn,
        LocalDate dueOn,
        DueDate dueExplanation,
        String dueText,
        @Nullable ServiceMethod serviceMethod,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate compliedOn,
        @Nullable LocalDate expiredOn,
        @Nullable LocalDate withdrawnOn,

        @Schema(examples = "/api/reporting/v1/letters/0198c5a0-6d7e-7c4e-9f6a-3d1f5b2a7c11/document")
        String document,

        @Nullable ReceiptCode verificationCode,
        @Nullable Instant printFailedAt,
        long version) {
    static LetterView of(GuidanceLetter letter, IssuedDocument document) {
        return new LetterView(
                letter.id(),
                letter.letterNo(),
                letter.type(),
                letter.cause(),
                letter.state(),
                letter.uscc(),
                letter.enterpriseName(),
                letter.subject().obligationId().orElse(null),
                letter.subject().obligationNo().orElse(null),
                letter.subject().reportKind().orElse(null),
                letter.subject().period(),
                letter.subject().warningId().orElse(null),
                letter.subject().grounds(),
                letter.divisionCode(),
                letter.issuerName(),
                letter.issuedOn(),
                letter.dueOn(),
                letter.due(),
                DueDateText.chinese(letter.due()),
                document.serviceMethod().orElse(null),
                document.servedOn().orElse(null),
                letter.compliedOn().orElse(null),
                letter.expiredOn().orElse(null),
                letter.withdrawnOn().orElse(null),
                "/api/reporting/v1/letters/" + letter.id() + "/document",
                document.code().orElse(null),
                document.printFailedAt().orElse(null),
                letter.version());
    }
}
