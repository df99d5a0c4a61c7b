package org.labourrights.inspection.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.inspection.violation.ViolationType;

/** A record that an officer enters: red list, evaluation, or a bad record that no step of the service makes. */
@Schema(name = "NewCreditRecord", description = "人工录入信用记录 A record that an officer enters")
record NewCreditRecord(
        @Schema(description = "种类，限不良行为、红名单、和谐单位评价 Kind: BAD_RECORD, RED_LIST or HARMONIOUS_UNIT_EVALUATION") @NotNull
        CreditKind kind,

        @NotNull UnifiedSocialCreditCode uscc,

        @NotNull DivisionCode divisionCode,

        @Schema(description = "事实 The fact", examples = "连续三年无劳动保障违法行为") @NotBlank @FreeText(min = 2, max = 500)
        String fact,

        @Schema(description = "依据 Law or document", examples = "企业劳动保障守法诚信等级评价办法")
        @NotBlank
        @FreeText(min = 2, max = 300)
        String basis,

        @Nullable @Size(max = 10) @Schema(description = "违法类型 Types of violation, of a bad record")
        List<@NotNull ViolationType> violationTypes,

        @Nullable @Schema(description = "严重情形，直接评为 C 级 What makes the grade C, of a bad record")
        GraveReason graveReason,

        @Nullable @Schema(description = "有效期至，缺省按政策 Last day; by policy unless told")
        LocalDate validTo) {}
