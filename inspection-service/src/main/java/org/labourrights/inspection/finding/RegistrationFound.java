package org.labourrights.inspection.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.ConfidentialText;

/** The registration of a worker as an individual business, as it was found. */
@Schema(name = "RegistrationFound", description = "个体工商户登记 One registration as individual business")
record RegistrationFound(
        @Schema(description = "登记的统一社会信用代码 Credit code of the business") @NotNull
        UnifiedSocialCreditCode registrationUscc,

        @Schema(description = "登记地址 Address", examples = "示例路 1 号") @Nullable @ConfidentialText(min = 2, max = 200)
        String address,

        @Schema(description = "代办人 Who registered it for the worker", examples = "示例代办公司")
        @Nullable
        @ConfidentialText(min = 2, max = 100)
        String agent,

        @Schema(description = "登记日期 Day") @NotNull LocalDate registeredOn) {

    /** Never the people, in no log line. */
    @Override
    public String toString() {
        return "RegistrationFound[confidential]";
    }
}
