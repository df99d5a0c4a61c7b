package org.labourrights.kernel.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.PhoneNumber;

/**
 * Who reported a subject, as far as the reader may know.
 *
 * @param ref token; absent for an anonymous report
 */
@Schema(name = "Reporter", description = "反映人 Who reported, as far as the reader may know")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReporterView(
        @Schema(description = "匿名 Nobody is known") boolean anonymous,

        @Schema(description = "是否脱敏 Whether the values are masked")
        boolean masked,

        @Nullable UUID ref,
        @Nullable @Schema(examples = "李*明") String name,
        @Nullable IdType idType,

        @Nullable @Schema(examples = "150105********5122") String idNo,

        @Nullable @Schema(examples = "138****0000") String phone,
        @Nullable @Schema(examples = "呼和浩特市赛罕区") String address,
        @Nullable String bankAccount) {

    static final ReporterView ANONYMOUS = new ReporterView(true, true, null, null, null, null, null, null, null);

    static ReporterView masked(MaskedPerson person) {
        return new ReporterView(
                false, true, person.ref(), person.name(), person.idType(), person.idNo(), person.phone(), null, null);
    }

    static ReporterView clear(UUID ref, PersonDetails details) {
        PhoneNumber phone = details.phone();
        return new ReporterView(
                false,
                false,
                ref,
                details.name(),
                details.idType(),
                details.idNo(),
                phone == null ? null : phone.value(),
                details.address(),
                details.bankAccount());
    }

    /** Never the values: a view may end up in a log line. */
    @Override
    public String toString() {
        return "ReporterView[" + ref + "]";
    }
}
