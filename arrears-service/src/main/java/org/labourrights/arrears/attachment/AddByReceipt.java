package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.labourrights.arrears.lead.LeadReceipts;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.attachment.Attachments;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.receipt.Receipts;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.spool.Spool;

/** Takes evidence from reporters without a login, who see no division: the service itself adds it to the lead of the code. */
@ApplicationScoped
class AddByReceipt {

    private final Receipts receipts;
    private final Leads leads;
    private final LeadEvidence evidence;
    private final Attachments attachments;
    private final SystemScope system;

    AddByReceipt(Receipts receipts, Leads leads, LeadEvidence evidence, Attachments attachments, SystemScope system) {
        this.receipts = receipts;
        this.leads = leads;
        this.evidence = evidence;
        this.attachments = attachments;
        this.system = system;
    }

    /**
     * As long as the matter is open: what is handed in later would outlive the retention, which ends once.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) for a code that stands for nothing; {@code E-EVIDENCE-OVER} (409) when
     *     the lead, or the one that it was merged into, is over; else as {@link Attachments#add}
     */
    @Transactional
    EvidenceReceipt add(ReceiptCode code, String name, Spool content) {
        return system.inOwnName(LeadEvidence.RECEIPT, () -> {
            UUID lead = receipts.subject(LeadReceipts.LEAD, code);
            // Locked, so that it does not end meanwhile.
            if (!leads.lockMerged(leads.survivorId(lead)).state().isOpen()) {
                throw new ProblemException(Problem.of("E-EVIDENCE-OVER"));
            }
            try {
                return EvidenceReceipt.of(attachments.add(evidence, lead, name, content));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("What was put aside cannot be read", unreadable);
            }
        });
    }
}
