package org.labourrights.kernel.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.TypedText;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.privacy.Masking;
import org.labourrights.chassis.text.OneLine;

/**
 * Who somebody is, in clear: as it is handed in, and as the handler of the subject reads it. Holds no whereabouts; a field
 * that would carry them is unknown and refused.
 *
 * @param idNo checked by GB 11643 for identity cards and residence permits, free text for the others
 * @param bankAccount for the payment of wages only, deleted after it
 */
@Schema(name = "PersonDetails", description = "人员信息（明文） Who somebody is, in clear")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonDetails(
        @NotNull @Size(min = 1, max = 50) @OneLine @Schema(description = "姓名", examples = "李小明")
        String name,

        @Nullable @Schema(description = "证件类型") IdType idType,

        @Nullable
        @Size(min = 5, max = 30)
        @Pattern(regexp = "[A-Za-z0-9]+")
        @JsonDeserialize(using = TypedText.class)
        @Schema(description = "证件号码", examples = "150105199003075122")
        String idNo,

        @Nullable @Schema(description = "联系电话", examples = "13800000000")
        PhoneNumber phone,

        @Nullable @Size(min = 1, max = 300) @OneLine @Schema(description = "联系地址", examples = "呼和浩特市赛罕区示例路 1 号")
        String address,

        @Nullable
        @Size(min = 8, max = 32)
        @Pattern(regexp = "[0-9]+")
        @JsonDeserialize(using = TypedText.class)
        @Schema(description = "工资支付账户，仅用于支付", examples = "6222020200112233445")
        String bankAccount) {

    /** Only what this purpose needs: the account is for paying. */
    PersonDetails needed(UnmaskPurpose purpose) {
        return switch (purpose) {
            case PAYMENT, DATA_SUBJECT_COPY -> this;
            case CONTACT, VERIFICATION, NOTICE -> new PersonDetails(name, idType, idNo, phone, address, null);
        };
    }

    /** Names of the fields that hold something. */
    Set<String> present() {
        Set<String> fields = new TreeSet<>(Set.of("name"));
        note(fields, "idNo", idNo);
        note(fields, "phone", phone);
        note(fields, "address", address);
        note(fields, "bankAccount", bankAccount);
        return fields;
    }

    private static void note(Set<String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(name);
        }
    }

    /** Masked, so that no log line can give anybody away; also of what was handed in without a name and is being refused. */
    @Override
    public String toString() {
        return "PersonDetails[" + (name == null ? "" : Masking.name(name)) + "]";
    }
}
