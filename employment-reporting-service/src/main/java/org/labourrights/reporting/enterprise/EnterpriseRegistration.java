package org.labourrights.reporting.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.kernel.directory.EnterpriseRole;

/**
 * Request: enter an enterprise into the base ledger.
 *
 * @param uscc as text, because a bureau may admit a code whose check character fails
 * @param usccOverrideReason why such a code is admitted; bureau roles only
 */
@Schema(name = "ReportingEnterpriseRegistration", description = "企业登记 An enterprise to enter into the base ledger")
public record EnterpriseRegistration(
        @Schema(description = "统一社会信用代码 Unified social credit code", examples = "91150105MA0T1A2B95")
        @NotBlank
        @Size(max = 30)
        @OneLine
        String uscc,

        @Schema(
                description = "校验位不符时的登记理由 Why a code with a failing check character is admitted; bureau only",
                examples = "营业执照原件已核对，校验位为登记机关赋码错误")
        @FreeText(min = 10, max = 500)
        @Nullable
        String usccOverrideReason,

        @Schema(description = "企业类型 Platform or partner") @NotNull
        EnterpriseRole role,

        @NotNull @Valid EnterpriseProfile profile,

        @NotNull @Valid Contacts contacts) {}
