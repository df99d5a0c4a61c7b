package org.labourrights.arrears.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * One line of what is claimed (欠薪明细).
 *
 * @param workerRef into the protected schema; null where the worker is not named
 * @param agreedPayOn pay day as agreed; null when none is known
 * @param payDueOn the same, advanced to the last working day before it
 * @param arrearsFrom the day after {@code payDueOn}
 * @param premature the lead came in before {@code arrearsFrom}
 */
@Schema(name = "LeadClaim", description = "欠薪明细 One line of what is claimed; workers are tokens")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadClaim(
        UUID id,
        @Nullable UUID workerRef,
        Yuan amount,
        LocalDate periodStart,
        LocalDate periodEnd,
        PayItem payItem,
        @Nullable LocalDate agreedPayOn,
        @Nullable LocalDate payDueOn,
        @Nullable LocalDate arrearsFrom,
        boolean premature) {}
