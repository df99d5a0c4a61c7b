package org.labourrights.arrears.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.PayItem;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.kernel.person.PersonDetails;

/**
 * One line of what is owed, as handed in.
 *
 * @param worker whose pay it is; null where nobody is named, as in most reports by others
 * @param agreedPayOn the day on which it should have been paid, as agreed; arrears begin the day after it, or after the
 *     last working day before it when it is a rest day
 */
@Schema(name = "LeadClaimLine", description = "欠薪明细 One line of what is owed")
record ClaimLine(
        @Nullable @Valid PersonDetails worker,

        @NotNull @Schema(description = "欠付金额，大于零 More than zero", examples = "8600.00")
        Yuan amount,

        @NotNull @Schema(examples = "2026-01-01") LocalDate periodStart,
        @NotNull @Schema(examples = "2026-01-31") LocalDate periodEnd,
        @NotNull PayItem payItem,

        @Nullable @Schema(description = "约定支付日 Pay day as agreed", examples = "2026-02-15")
        LocalDate agreedPayOn) {}
