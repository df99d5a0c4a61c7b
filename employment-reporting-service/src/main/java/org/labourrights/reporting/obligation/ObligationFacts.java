package org.labourrights.reporting.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * What other features need to know of an obligation without holding the aggregate.
 *
 * @param id identity of the aggregate
 * @param obligationNo number for people, {@code YG-150105-2026H1-00017}
 * @param uscc the enterprise that owes the report
 * @param urgedBy platforms that must urge it (督促企业), empty for a platform's own report
 * @param dueOn last day for filing, already rolled forward
 * @param escalationLevel highest rung of the ladder reached so far, 0 to 4
 * @param recipientAgencyIds at least one agency, the labour bureau first
 * @param divisionPath reporting path of the recipient division, with trailing slash
 */
public record ObligationFacts(
        UUID id,
        String obligationNo,
        UnifiedSocialCreditCode uscc,
        List<UnifiedSocialCreditCode> urgedBy,
        ReportKind reportKind,
        ReportingPeriod period,
        LocalDate dueOn,
        ObligationState state,
        int escalationLevel,
        RecipientLevel recipientLevel,
        DivisionCode recipientDivision,
        List<String> recipientAgencyIds,
        String divisionPath) {

    /** The same obligation with another due date. */
    public ObligationFacts dueOn(LocalDate moved) {
        return new ObligationFacts(
                id,
                obligationNo,
                uscc,
                urgedBy,
                reportKind,
                period,
                moved,
                state,
                escalationLevel,
                recipientLevel,
                recipientDivision,
                recipientAgencyIds,
                divisionPath);
    }
}
