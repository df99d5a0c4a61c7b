package org.labourrights.testkit.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@link NamingRule} lets be, each with its reason. Add to it only what cannot be called otherwise. */
final class NamingExceptions {

    /** Schema and member, or path and parameter without the beginning that all paths of a service share. */
    private static final Map<String, String> REASONS = new HashMap<>();

    /** Parameters that are no member of an answer: they say how, or choose by something that no answer shows. */
    private static final Set<String> HOW = Set.of(
            "after",
            "byKind",
            "companyLevelMissing",
            "cursor",
            "detected",
            "dryRun",
            "dueBefore",
            "format",
            "from",
            "history",
            "limit",
            "missingOnly",
            "on",
            "purpose",
            "reference",
            "to",
            "top",
            "why");

    static {
        allow("the HTTP status, fixed by RFC 9457", "Problem.status", "TicketResult.status");
        allow(
                "经营状态: what the business register says, changed by status-changes and told by its event",
                "ListedEnterprise.status",
                "ReportingEnterprise.status",
                "ReportingEnterpriseSummary.status",
                "ReportingStatusChange.status",
                "SupervisedObject.status",
                "/enterprises ?status",
                "/enterprises/export ?status",
                "/supervised-objects ?status",
                "/supervised-objects/export ?status");
        allow(
                "whether an indicator could be measured, no life cycle; stored and told by risk.assessed",
                "PartReading.status",
                "ReportingRiskIndicator.status");
        allow(
                "a field of the ledger (用工台账), named in its stored entries and events",
                "ReportingEnterpriseProfile.collectiveContractStatus");
        allow(
                "a field of the report form (报告表): stored, hashed and told by events as it was filed",
                "Disputes.maxParticipants",
                "HeadcountLine.laborContractCount",
                "PayLine.latestPayDate",
                "RuleChange.effectiveOn",
                "Safety.specialOperationPosts");
        allow(
                "a field of the daily report (每日一报): stored and told by its event",
                "ReportingDailyLayoffEntry.incidents",
                "ReportingDailyLayoffLine.incidents",
                "ReportingDailyLayoffTotals.enterprises",
                "ReportingDailyLayoffTotals.incidents");
    }

    private NamingExceptions() {}

    static boolean allows(String where) {
        return REASONS.containsKey(where.replaceFirst("^/api/[a-z-]+/v\\d+", ""));
    }

    static boolean saysHow(String parameter) {
        return HOW.contains(parameter);
    }

    private static void allow(String reason, String... places) {
        List.of(places).forEach(place -> REASONS.put(place, reason));
    }
}
