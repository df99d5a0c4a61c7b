package org.labourrights.arrears.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;

/** A payment as officers read it. */
@Schema(name = "LeadPayment", description = "支付记录 Money that reached the workers")
record PaymentView(
        UUID id,
        Yuan amount,
        @Schema(examples = "7") int workerCount,
        LocalDate paidOn,
        Payer payer,
        Instant recordedAt) {

    static PaymentView of(LeadPayment payment) {
        return new PaymentView(
                payment.id(),
                payment.amount(),
                payment.workerCount(),
                payment.paidOn(),
                payment.payer(),
                payment.recordedAt());
    }
}
