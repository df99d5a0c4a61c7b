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
import org.labourrights.chassis.text.OneLine;

/** An inspector who is entered into the register. */
@Schema(name = "NewInspector", description = "录入执法人员 An inspector who is entered into the register")
record NewInspector(
        @NotNull
        @Pattern(regexp = InspectorQuery.AGENCY_FORM)
        @Schema(description = "所属机关 Agency", examples = "HRSS-150105")
        String agencyId,

        @NotBlank @OneLine @Size(max = 50) @Schema(description = "姓名，加密保存 Name, kept encrypted", examples = "示例甲")
        String name,

        @NotNull
        @Pattern(regexp = CERTIFICATE_FORM)
        @Schema(description = "执法证号，加密保存 Number of the certificate, kept encrypted", examples = "15010500001")
        String certificateNo,

        @Schema(description = "发证日期 First day of the certificate", examples = "2024-01-01") @Nullable
        LocalDate certificateValidFrom,

        @NotNull @Schema(description = "证件有效期至（含当日） Last day of the certificate", examples = "2029-12-31")
        LocalDate certificateValidTo,

        @NotNull
        @Size(max = 20)
        @Schema(description = "执法专长，代码表 inspector-speciality Specialities", examples = "[\"WAGES\", \"WORKING_TIME\"]")
        List<@NotNull @Pattern(regexp = CODE_FORM) String> specialities,

        @Min(1)
        @Max(1000)
        @Schema(description = "每次抽取可参加的检查组数，缺省按政策 Teams of one draw, as the policy says unless told", examples = "8")
        @Nullable
        Integer capacity,

        @Pattern(regexp = ACCOUNT_FORM) @Schema(description = "登录账号 Login", examples = "inspector-7") @Nullable
        String account) {

    static final String CERTIFICATE_FORM = "[0-9A-Za-z-]{4,30}";
    static final String CODE_FORM = "[A-Z][A-Z0-9_]{1,39}";
    static final String ACCOUNT_FORM = "[0-9A-Za-z._@-]{1,100}";

    Certificate certificate() {
        return new Certificate(certificateNo, certificateValidFrom, certificateValidTo);
    }
}
