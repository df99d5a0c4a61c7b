package org.labourrights.arrears.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.TypedText;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.kernel.person.IdType;
import org.labourrights.kernel.person.PersonDetails;

/**
 * Who reports (反映人); confidential whoever it is.
 *
 * @param anonymous nothing that could tell who it is may be handed in
 */
@Schema(name = "LeadReporter", description = "反映人信息，依法保密 Who reports; confidential by law")
record Reporter(
        @Schema(description = "匿名举报，不得填写身份信息 Anonymous: no identity is taken in", examples = "false")
        boolean anonymous,

        @Nullable @Size(min = 1, max = 50) @OneLine @Schema(examples = "李小明")
        String name,

        @Nullable IdType idType,

        @Nullable
        @Size(min = 5, max = 30)
        @Pattern(regexp = "[A-Za-z0-9]+")
        @JsonDeserialize(using = TypedText.class)
        @Schema(examples = "150105199003075122")
        String idNo,

        @Nullable @Schema(examples = "13800000000") PhoneNumber phone) {

    /** Whether anything is told by which the reporter could be known. */
    boolean tellsIdentity() {
        return Stream.of(name, idType, idNo, phone).anyMatch(Objects::nonNull);
    }

    /** Whether the reporter can be reached or told from others. */
    boolean identified() {
        return !anonymous && name != null && (phone != null || idNo != null);
    }

    /** For storing; the name is there once the rules have passed. */
    PersonDetails details() {
        return new PersonDetails(Objects.requireNonNull(name), idType, idNo, phone, null, null);
    }

    /** Never the person, in no log line. */
    @Override
    public String toString() {
        return anonymous ? "Reporter[anonymous]" : "Reporter[confidential]";
    }
}
