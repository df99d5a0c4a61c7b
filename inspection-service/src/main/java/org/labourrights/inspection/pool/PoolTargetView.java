package org.labourrights.inspection.pool;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** An entry of the pool as officers see it. */
@Schema(name = "PoolTarget", description = "检查对象 An enterprise that is to be inspected, with all its reasons")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PoolTargetView(
        UUID id,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        PoolState state,

        @Schema(
                description = "抽取权重：各列入原因的签数之和 Tickets in a draw: the sum over the kinds of its reasons",
                examples = "3")
        int weight,

        List<Reason> reasons,

        @Schema(description = "移出理由 Why it left the pool") @Nullable
        String leftReason,

        Instant enteredAt,
        long version,
        @JsonIgnore @Schema(hidden = true) String divisionPath) {

    /** One reason. */
    @Schema(name = "PoolTargetReason", description = "列入原因 Why it is to be inspected")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reason(
            PoolReason reason,

            @Schema(description = "来源 Id of the event or entry that it comes from")
            String sourceRef,

            @Nullable String note,
            Instant givenAt,
            String givenBy) {
        static Reason of(TargetReason reason) {
            return new Reason(reason.reason(), reason.sourceRef(), reason.note(), reason.givenAt(), reason.givenBy());
        }
    }

    static PoolTargetView of(PoolTarget target, List<TargetReason> reasons, int weight) {
        return new PoolTargetView(
                target.id(),
                target.uscc(),
                target.division(),
                target.state(),
                weight,
                reasons.stream().map(Reason::of).toList(),
                target.leftReason().orElse(null),
                target.createdAt(),
                target.version(),
                target.divisionPath());
    }
}
