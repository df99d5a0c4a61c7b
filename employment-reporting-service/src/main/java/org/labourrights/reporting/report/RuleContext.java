package org.labourrights.reporting.report;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.reporting.report.content.HeadcountLine;

/**
 * What the rules need to know beside the report itself.
 *
 * @param laborRelationsRequired whether the recipient wants to hear of the operation of labour relations as well, blocks F
 *     and G (劳动关系运行有关情况)
 * @param partnerships registered partners with the type that the partnership gives them
 * @param previousEndCounts end counts of the accepted report of the period before; {@code null} when there is none
 * @param partnerFigures end counts that partners reported themselves for this period, accepted reports only
 * @param vouched codes that fail their check character and stand in the ledger all the same, on a bureau's word
 * @param knownCode whether a code list (first) has the code (second) on the day of the submission
 * @param wages minimum wages of the places of work, over the months of the period
 * @param agreementElements what a written agreement has to say in any of the places where the enterprise works
 */
record RuleContext(
        String obligationNo,
        UnifiedSocialCreditCode uscc,
        String period,
        boolean policyProgressRequired,
        boolean laborRelationsRequired,
        Map<UnifiedSocialCreditCode, PartnerType> partnerships,
        @Nullable Map<HeadcountLine.Key, Integer> previousEndCounts,
        Map<UnifiedSocialCreditCode, Long> partnerFigures,
        Set<UnifiedSocialCreditCode> vouched,
        BiPredicate<String, String> knownCode,
        Predicate<DivisionCode> knownDivision,
        Map<DivisionCode, PlaceWage> wages,
        Set<String> agreementElements) {

    static final String OCCUPATIONS = "occupation";
    static final String RULE_SUBJECTS = "rule-subject";
    static final String AGREEMENT_ELEMENTS = "agreement-element";
}
