package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.text.OneLine;

/**
 * The persons behind an enterprise (法定代表人、联系人), personal data: encrypted where stored, masked where shown, and
 * read in the clear only with a record of who did.
 */
@Schema(name = "ReportingContacts", description = "联系信息 Legal representative and contact person; personal data")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contacts(
        @Schema(description = "法定代表人 Legal representative", examples = "王示范") @NotBlank @OneLine @Size(max = 100)
        String legalRepresentative,

        @Schema(description = "联系人 Contact person", examples = "李示例") @NotBlank @OneLine @Size(max = 100)
        String contactName,

        @Schema(description = "联系电话 Telephone of the contact", examples = "13800138000") @NotNull
        PhoneNumber contactPhone,

        @Schema(description = "联系邮箱 Mail address of the contact", examples = "contact@example.com")
        @Email
        @Size(max = 200)
        @Nullable
        String contactEmail) {

    /** Shows none of it: a record of personal data must not reach a log by its text. */
    @Override
    public String toString() {
        return "Contacts[masked]";
    }
}
