package org.labourrights.inspection.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.ConfidentialText;

/** Who signed the record of a visit, or that nobody would; kept encrypted. */
@Schema(name = "VisitSigning", description = "检查笔录签字情况 Who signed the record, or who refused")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Signing(
        @Schema(description = "在场人员签字 Signatures of those present") @NotNull @Size(max = 50)
        List<@NotNull @Valid Signature> signatures,

        @Schema(description = "企业拒绝签字 The enterprise refused to sign") @Valid @Nullable
        Refusal refusal) {

    /** One signature. */
    @Schema(name = "VisitSignature", description = "签字 A signature")
    record Signature(
            @NotNull Capacity capacity,

            @Schema(examples = "示例甲") @NotBlank @ConfidentialText(min = 1, max = 100)
            String name) {}

    /** As whom somebody signs. */
    @Schema(name = "SigningCapacity")
    enum Capacity {
        /** For the enterprise (被检查单位). */
        ENTERPRISE,
        /** An inspector (检查人). */
        OFFICER,
        /** Somebody who was present (在场人). */
        WITNESS
    }

    /** Nobody of the enterprise would sign: why, and before whom. */
    @Schema(name = "SigningRefusal", description = "拒绝签字 A refusal to sign")
    record Refusal(
            @Schema(description = "拒签情况 What was said", examples = "负责人以须请示总部为由拒绝签字")
            @NotBlank
            @ConfidentialText(min = 2, max = 500)
            String explanation,

            @Schema(description = "见证人 Witnesses") @NotNull @Size(min = 1, max = 10)
            List<@NotNull @Valid Witness> witnesses) {}

    /** Before whom somebody refused. */
    @Schema(name = "SigningWitness", description = "见证人 A witness")
    record Witness(
            @Schema(examples = "示例乙") @NotBlank @ConfidentialText(min = 1, max = 100)
            String name) {}

    SigningOutcome outcome() {
        if (signatures.stream().anyMatch(each -> each.capacity() == Capacity.ENTERPRISE)) {
            return SigningOutcome.SIGNED;
        }
        return refusal == null ? SigningOutcome.NONE : SigningOutcome.REFUSED;
    }
}
