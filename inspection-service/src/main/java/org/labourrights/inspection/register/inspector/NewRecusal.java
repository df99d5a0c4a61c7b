package org.labourrights.inspection.register.inspector;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.ConfidentialText;

/** An enterprise to which an inspector is not to be sent. */
@Schema(name = "NewRecusal", description = "登记回避 An enterprise to which an inspector is not to be sent")
record NewRecusal(
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(
                description = "回避事由，加密保存，仅本机关负责人可查看 Why; encrypted, read by the own agency's lead only",
                examples = "近亲属任该企业高管")
        @NotBlank
        @ConfidentialText(min = 2, max = 500)
        String reason) {}
