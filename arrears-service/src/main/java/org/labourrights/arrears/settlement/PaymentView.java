package org.labourrights.arrears.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/** A payment as officers read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadPayment", description = "支付记录 Money that reached the workers")
record PaymentView(
        UUID id,
        Yuan amount,
        @Schema(examples = "7") int workerCount,
        LocalDate paidOn,
        Payer payer,
        PaymentKind kind,

        @Schema(description = "所冲销的支付 Payment that this row takes back") @Nullable
        UUID reverses,

        @Nullable CorrectionReason reversalReason,

        @Schema(description = "冲销该支付的记录，未冲销的不填 Row that takes this payment back; absent while it counts") @Nullable
        UUID reversedBy,

        Instant recordedAt) {

    static PaymentView of(LeadPayment payment) {
        return of(payment, null);
    }

    /** @param reversedBy null while the payment counts */
    static PaymentView of(LeadPayment payment, @Nullable UUID reversedBy) {
        return new PaymentView(
                payment.id(),
                payment.amount(),
                payment.workerCount(),
                payment.paidOn(),
                payment.payer(),
                payment.isReversal() ? PaymentKind.REVERSAL : PaymentKind.PAYMENT,
                payment.reverses().orElse(null),
                payment.reversalReason().orElse(null),
                reversedBy,
                payment.recordedAt());
    }
}
