package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.ProblemException;

/** Makes a lead of arrears that the authorities found themselves: nobody reported them, and nobody is named. */
@ApplicationScoped
public class TakeUpFinding {

    private final ReceiveLead receive;

    TakeUpFinding(ReceiveLead receive) {
        this.receive = receive;
    }

    /**
     * Once for each number, however often it is told. Whether the workers are migrant workers is not known yet.
     *
     * @param number of the finding or report at its source
     * @param platform that may be liable beside the employer; null when none is told
     * @return the lead that it is now, or was before
     * @throws ProblemException {@code E-LEAD-FIELDS} (422)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ArrearsLead take(
            LeadChannel channel,
            String number,
            UnifiedSocialCreditCode uscc,
            @Nullable UnifiedSocialCreditCode platform,
            DivisionCode division,
            int workers,
            Yuan amount) {
        LeadSubmission submission = new LeadSubmission(
                LeadType.REPORT,
                channel,
                number,
                null,
                null,
                uscc,
                null,
                null,
                platform,
                EmploymentRelation.UNKNOWN,
                null,
                null,
                division,
                null,
                workers,
                amount,
                MigrantWage.UNKNOWN,
                null);
        return receive.receive(submission, WayBack.NONE).lead();
    }
}
