package org.labourrights.reporting.report;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.Occupation;
import org.labourrights.reporting.report.content.PartnerType;

/**
 * What the rules need to know beside the report itself.
 *
 * @param partnerships registered partners with the type that the partnership gives them
 * @param previousEndCounts end counts of the accepted report of the period before; {@code null} when there is none
 * @param partnerFigures end counts that partners reported themselves for this period, accepted reports only
 * @param occupations the codes of the occupation list on the day of the submission
 * @param ruleSubjects the codes of the list of rule-change subjects
 */
record RuleContext(
        String obligationNo,
        UnifiedSocialCreditCode uscc,
        String period,
        boolean policyProgressRequired,
        Map<UnifiedSocialCreditCode, PartnerType> partnerships,
        @Nullable Map<HeadcountLine.Key, Integer> previousEndCounts,
        Map<UnifiedSocialCreditCode, Long> partnerFigures,
        Set<Occupation> occupations,
        Set<String> ruleSubjects) {}
