package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * Block B, pay of one occupation and relation in the period. Amounts in yuan, read as decimal string or number,
 * answered as strings with two digits.
 *
 * @param unpaidAmount optional; when given it must equal payable less paid
 * @param arrearsWorkerCount workers to whom any part of the unpaid amount is owed
 * @param fineAmount 罚款扣款, deducted in the period
 */
@Schema(description = "Pay (劳动报酬) of one occupation and relation")
public record PayLine(
        @NotNull Occupation occupation,
        @NotNull EmploymentRelation employmentRelation,
        @Schema(description = "发放人数 Posts that were paid") int paidWorkerCount,
        @NotNull Yuan payableAmount,
        @NotNull Yuan paidAmount,
        @Nullable Yuan unpaidAmount,

        @Schema(description = "欠薪人数 Posts that are owed pay")
        int arrearsWorkerCount,

        @Nullable Yuan avgMonthlyPay,

        @Schema(description = "低于最低工资 Below the minimum wage")
        int belowMinimumCount,

        @Nullable PayCycle payCycle,
        @Nullable LocalDate latestPayDate,
        @Nullable Yuan fineAmount,

        @Schema(description = "罚款人次 How often somebody was fined")
        int fineWorkerTimes,

        @Nullable Boolean holidayPremiumPaid,
        @Nullable Boolean weatherAllowancePaid) {

    /** Payable less paid, in yuan; negative when more was paid than was due. */
    public BigDecimal unpaid() {
        return payableAmount.value().subtract(paidAmount.value());
    }

    /** Fines in yuan, zero when none were reported. */
    public BigDecimal fines() {
        return fineAmount == null ? BigDecimal.ZERO : fineAmount.value();
    }
}
