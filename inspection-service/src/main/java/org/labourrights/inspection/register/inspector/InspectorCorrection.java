package org.labourrights.inspection.register.inspector;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;

/** What the register is to say of an inspector instead; name and certificate number stay unless they are told. */
@Schema(
        name = "InspectorCorrection",
        description =
                "更正执法人员信息；姓名、证号不填则不变，其余整体替换 What the register is to say instead; name and number of the certificate"
                        + " stay unless told, all else is replaced")
record InspectorCorrection(
        @OneLine @Size(min = 1, max = 50) @Schema(description = "姓名 Name", examples = "示例甲") @Nullable
        String name,

        @Pattern(regexp = NewInspector.CERTIFICATE_FORM)
        @Schema(description = "执法证号 Number of the certificate", examples = "15010500001")
        @Nullable
        String certificateNo,

        @Schema(description = "发证日期 First day of the certificate", examples = "2024-01-01") @Nullable
        LocalDate certificateValidFrom,

        @NotNull @Schema(description = "证件有效期至（含当日） Last day of the certificate", examples = "2029-12-31")
        LocalDate certificateValidTo,

        @NotNull @Size(max = 20) @Schema(description = "执法专长 Specialities", examples = "[\"WAGES\"]")
        List<@NotNull @Pattern(regexp = NewInspector.CODE_FORM) String> specialities,

        @NotNull @Min(1) @Max(1000) @Schema(description = "每次抽取可参加的检查组数 Teams of one draw", examples = "8")
        Integer capacity,

        @Pattern(regexp = NewInspector.ACCOUNT_FORM)
        @Schema(description = "登录账号 Login", examples = "inspector-7")
        @Nullable
        String account,

        @NotBlank @FreeText(min = 2, max = 300) @Schema(description = "理由 Why", examples = "执法证已换发")
        String reason) {}
