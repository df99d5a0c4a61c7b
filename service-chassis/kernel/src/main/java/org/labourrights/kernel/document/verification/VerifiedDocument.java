package org.labourrights.kernel.document.verification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DocumentState;
import org.labourrights.kernel.document.IssuedDocument;

/**
 * What anybody may know of a document whose code they have: never what it says, nor whom it is about.
 *
 * @param kind code of the kind of document
 * @param endedOn when it was withdrawn or superseded, or a party refused it; absent while it has not ended
 * @param statement the same for people
 * @param sha256 of the PDF, to compare a file with; absent for the moments until it is printed
 */
@Schema(name = "VerifiedDocument", description = "文书核验结果 Whether a document is genuine and holds")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerifiedDocument(
        @Schema(examples = "REMINDER_LETTER") String kind,

        @Schema(examples = "提示函") String zh,

        @Schema(examples = "Reminder letter") String en,

        @Schema(examples = "TS-130102-2026-00031") String number,

        @Schema(examples = "提示函〔2026〕31号") String officialNumber,

        @Schema(examples = "石家庄市长安区人力资源和社会保障局") String issuer,

        LocalDate issuedOn,
        DocumentState state,
        @Nullable LocalDate endedOn,
        Statement statement,

        @Nullable
        @Schema(
                pattern = "^[0-9a-f]{64}$",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {

    /** For the page. */
    @JsonIgnore
    public boolean holds() {
        return state == DocumentState.IN_FORCE;
    }

    static VerifiedDocument of(IssuedDocument document, DeclaredDocument declared) {
        return new VerifiedDocument(
                document.kind(),
                declared.zh(),
                declared.en(),
                document.number(),
                document.officialNumber(),
                document.issuer().name(),
                document.issuedOn(),
                document.state(),
                document.endedOn().orElse(null),
                Statement.of(document),
                document.sha256().orElse(null));
    }
}
