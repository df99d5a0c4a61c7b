package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.risk.Assessment.InputRefs;

/** An assessment as the API shows it. */
@Schema(name = "ReportingRiskAssessment", description = "Risk assessment (风险评估) of one enterprise and period")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentView(
        UUID id,
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "2026H1") String period,
        DivisionCode division,
        Instant computedAt,

        @Schema(description = "Version of the formulas", examples = "1.0")
        String calcVersion,

        @Schema(description = "What made it be computed", examples = "report.accepted.v1")
        String cause,

        @Schema(
                type = SchemaType.STRING,
                description = "Composite score 0-100, two decimals; absent when nothing could be measured",
                examples = "65.75")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Nullable
        BigDecimal score,

        @Schema(description = "Weighted points, exact", examples = "6575")
        long points,

        @Schema(description = "Sum of the weights measured, exact", examples = "100")
        long weight,

        @Schema(description = "Level of this computation") @Nullable
        RiskLevel level,

        @Schema(description = "Level after hysteresis") RiskLevel heldLevel,

        @Schema(description = "Whether a RED indicator lifted the level above the score's own")
        boolean liftedByRed,

        List<IndicatorView> indicators,
        InputRefs inputRefs,
        boolean current) {

    /** One indicator with its names. */
    @Schema(name = "ReportingRiskIndicator")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorView(
            @Schema(examples = "R-01") String code,
            @Schema(examples = "劳动合同签订率") String nameZh,
            @Schema(examples = "Contract signing rate") String nameEn,
            ReadingStatus status,
            @Nullable RiskLevel level,

            @Schema(type = SchemaType.STRING, description = "In the unit, two decimals HALF_UP", examples = "93.46")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Nullable
            BigDecimal value,

            RiskUnit unit,

            @Schema(description = "Limit that was reached", examples = "<95") @Nullable
            String threshold,

            @Schema(description = "Compared figure that set the level", examples = "share") @Nullable
            String decidedBy,

            int weight,
            List<IndicatorReading.PartReading> parts) {
        static IndicatorView of(IndicatorReading reading) {
            return new IndicatorView(
                    reading.indicator().code(),
                    reading.indicator().zh(),
                    reading.indicator().en(),
                    reading.status(),
                    reading.level(),
                    reading.value(),
                    reading.unit(),
                    reading.threshold(),
                    reading.decidedBy(),
                    reading.weight(),
                    reading.parts());
        }
    }

    static AssessmentView of(Assessment assessment) {
        Composite composite = assessment.composite();
        return new AssessmentView(
                assessment.id(),
                assessment.uscc(),
                assessment.period(),
                DivisionCode.ofPath(assessment.divisionPath()),
                assessment.computedAt(),
                assessment.calcVersion(),
                assessment.cause(),
                composite.score(),
                composite.points(),
                composite.weight(),
                composite.level(),
                assessment.heldLevel(),
                composite.liftedByRed(),
                assessment.indicators().stream().map(IndicatorView::of).toList(),
                assessment.inputRefs(),
                assessment.current());
    }
}
