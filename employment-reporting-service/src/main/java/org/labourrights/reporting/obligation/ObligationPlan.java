package org.labourrights.reporting.obligation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * One obligation as it is planned, before it has a number.
 *
 * @param enterpriseId the enterprise in the base ledger
 * @param due last day for filing with its explanation
 * @param policyRows ids of the policy rows it was planned under, by policy key
 */
record ObligationPlan(
        UUID enterpriseId,
        UnifiedSocialCreditCode uscc,
        ReportKind kind,
        ReportingPeriod period,
        DueDate due,
        Recipient recipient,
        List<UnifiedSocialCreditCode> urgedBy,
        Map<String, UUID> policyRows) {}
