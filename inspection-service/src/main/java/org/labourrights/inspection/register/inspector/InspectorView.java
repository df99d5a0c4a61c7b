package org.labourrights.inspection.register.inspector;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.privacy.Masking;

/** An inspector as others see him: under his number, name and certificate masked. */
@Schema(name = "Inspector", description = "执法人员 An inspector; name and certificate masked")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectorView(
        UUID id,

        @Schema(description = "公开编号 Public number", examples = "HRSS-150105-001")
        String officerNo,

        @Schema(examples = "HRSS-150105") String agencyId,
        DivisionCode divisionCode,

        @Schema(description = "姓名，脱敏 Name, masked", examples = "示*甲")
        String name,

        @Schema(description = "执法证号，脱敏 Number of the certificate, masked", examples = "*******0001")
        String certificateNo,

        @Nullable LocalDate certificateValidFrom,
        LocalDate certificateValidTo,

        @Schema(description = "今日证件是否有效 Whether the certificate is valid today")
        boolean certificateValid,

        @Schema(description = "证件将到期 Whether it ends within the period of the policy")
        boolean certificateExpiring,

        List<String> specialities,

        @Schema(description = "每次抽取可参加的检查组数 Teams of one draw", examples = "8")
        int capacity,

        @Schema(description = "是否关联登录账号 Whether a login is known")
        boolean hasAccount,

        InspectorState state,

        @Nullable @Schema(description = "离册理由 Why he left the roll")
        String leftReason,

        Instant enteredAt,
        long version,
        @JsonIgnore @Schema(hidden = true) String divisionPath) {

    static InspectorView of(Inspector inspector, LocalDate today, int warningDays) {
        Certificate certificate = inspector.certificate();
        return new InspectorView(
                inspector.id(),
                inspector.officerNo(),
                inspector.agencyId(),
                inspector.division(),
                Masking.name(inspector.name()),
                Masking.account(certificate.number()),
                certificate.validFrom(),
                certificate.validTo(),
                certificate.validOn(today),
                certificate.validOn(today)
                        && !certificate.validTo().minusDays(warningDays).isAfter(today),
                inspector.specialities(),
                inspector.capacity(),
                inspector.account().isPresent(),
                inspector.state(),
                inspector.leftReason().orElse(null),
                inspector.createdAt(),
                inspector.version(),
                inspector.divisionPath());
    }
}
