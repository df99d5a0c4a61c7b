package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.RiskLevel;

/** An enterprise on the list of its liaison officer. */
@Schema(name = "ReportingLiaisonItem", description = "Enterprise to look after (定点联系企业)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiaisonView(
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "虚构速送（示例）有限公司") String name,
        DivisionCode division,

        @Schema(description = "Level after hysteresis; GREEN when only the credit grade brings it here")
        RiskLevel level,

        @Schema(description = "Latest assessed period", examples = "2026H1") @Nullable
        String period,

        @Schema(description = "Credit grade C (守法诚信等级 C)") boolean creditLevelC,

        @Schema(
                description = "What the level asks for, then what credit grade C brings on top",
                examples = "[\"LIAISON_LIST\"]")
        List<String> actions,

        @Schema(description = "Last day for what the level asks for") @Nullable
        LocalDate dueOn,

        @Schema(description = "The open warning, from the level at which warnings are raised") @Nullable
        UUID warningId) {}
