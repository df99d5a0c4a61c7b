package org.labourrights.inspection.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** What one agency is asked for, with its answer. */
@Schema(name = "CreditMeasure", description = "联合惩戒或激励措施 What one agency is asked for, with its answer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CreditMeasureView(
        UUID id,

        @Schema(description = "所依据的信用记录 The record that it follows from")
        UUID recordId,

        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        MeasurePurpose purpose,
        String agencyId,
        String measure,
        @Nullable LocalDate dueOn,
        MeasureState state,
        @Nullable MeasureResult result,
        @Nullable String explanation,
        @Nullable LocalDate answeredOn,
        long version) {

    static CreditMeasureView of(CreditMeasure it) {
        return new CreditMeasureView(
                it.id(),
                it.recordId(),
                it.uscc(),
                DivisionCode.ofPath(it.divisionPath()),
                it.purpose(),
                it.agencyId(),
                it.measure(),
                it.dueOn().orElse(null),
                it.state(),
                it.result().orElse(null),
                it.explanation().orElse(null),
                it.answeredOn().orElse(null),
                it.version());
    }
}
