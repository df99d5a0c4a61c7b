package org.labourrights.arrears.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;

/**
 * Where the money of a lead stands.
 *
 * @param owed confirmed, or claimed while nothing is confirmed
 * @param recoveryRate percent of what is owed that was paid
 * @param advanceRecoveryRate percent of the advances that came back
 */
@Schema(name = "LeadSettlement", description = "清偿情况 Where the money of a lead stands")
record SettlementView(
        Yuan owed,
        Yuan paid,
        Yuan remaining,
        @Schema(examples = "7") int paidWorkerCount,
        @Schema(examples = "62.50") BigDecimal recoveryRate,
        List<CommitmentView> commitments,
        List<AdvanceView> advances,
        @Schema(examples = "0.00") BigDecimal advanceRecoveryRate) {

    /** A promise with its instalments. */
    @Schema(name = "LeadCommitment", description = "支付承诺 A promise of payment")
    record CommitmentView(UUID id, LocalDate promisedOn, CommitmentState state, List<InstallmentView> installments) {

        static CommitmentView of(PaymentCommitment commitment, List<Installment> parts) {
            return new CommitmentView(
                    commitment.id(),
                    commitment.promisedOn(),
                    commitment.state(),
                    parts.stream().map(InstallmentView::of).toList());
        }
    }

    /** An instalment. */
    @Schema(name = "LeadInstallment", description = "分期 An instalment")
    record InstallmentView(UUID id, LocalDate dueOn, Yuan amount, Yuan paid, CommitmentState state) {

        static InstallmentView of(Installment part) {
            return new InstallmentView(part.id(), part.dueOn(), part.amount(), part.paid(), part.state());
        }
    }

    /** An advance. */
    @Schema(name = "LeadAdvance", description = "应急周转金垫付 An advance of the emergency fund")
    record AdvanceView(
            UUID id,
            Yuan amount,
            @Schema(examples = "7") int workerCount,
            LocalDate advancedOn,
            Yuan recovered,
            RecoverStatus recoveryState) {

        static AdvanceView of(EmergencyAdvance advance) {
            return new AdvanceView(
                    advance.id(),
                    advance.amount(),
                    advance.workerCount(),
                    advance.advancedOn(),
                    advance.recovered(),
                    advance.status());
        }
    }
}
