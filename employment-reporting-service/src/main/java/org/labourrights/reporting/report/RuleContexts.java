package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.obligation.ReportingObligation;
import org.labourrights.reporting.reference.ReportingKeys;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.ReportContent;

/** Gathers what the rules need to know beside the report: at most five short queries. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RuleContexts {

    private static final String PREVIOUS = """
            SELECT v.content FROM employment_report r
            JOIN employment_report_version v ON v.report_id = r.id AND v.report_version = r.accepted_version
            WHERE r.uscc = :uscc AND r.period = :period AND r.report_kind = :kind
              AND r.recipient_division = :division AND r.recipient_level = :level""";

    // A partner that reports to several levels reports the same posts to each: the largest level counts.
    private static final String PARTNER_FIGURES = """
            SELECT uscc, max(posts) AS posts
            FROM (SELECT uscc, recipient_level, sum(own_end_count) AS posts FROM employment_report
                  WHERE uscc IN (:partners) AND period = :period AND report_kind = :kind
                    AND accepted_version IS NOT NULL
                  GROUP BY uscc, recipient_level) AS levels
            GROUP BY uscc""";

    private static final String PARTNERSHIPS =
            "SELECT partner_uscc, partner_type FROM partnership WHERE platform_uscc = :uscc AND active";

    private static final String VOUCHED =
            "SELECT uscc FROM enterprise WHERE uscc IN (:codes) AND uscc_check_overridden";

    private static final String OPERATING = "SELECT unnest(operating_divisions) FROM enterprise WHERE uscc = :uscc";

    private final EntityManager entities;
    private final ReportDocuments documents;
    private final Policies policies;
    private final CodeLists codes;
    private final Divisions divisions;
    private final PlaceWages wages;
    private final SystemScope systemScope;

    RuleContexts(
            EntityManager entities,
            ReportDocuments documents,
            Policies policies,
            CodeLists codes,
            Divisions divisions,
            PlaceWages wages,
            SystemScope systemScope) {
        this.entities = entities;
        this.documents = documents;
        this.policies = policies;
        this.codes = codes;
        this.divisions = divisions;
        this.wages = wages;
        this.systemScope = systemScope;
    }

    RuleContext of(ReportingObligation obligation, ReportContent report, LocalDate today) {
        return new RuleContext(
                obligation.obligationNo(),
                obligation.uscc(),
                obligation.period().code(),
                progressRequired(obligation, today),
                laborRelationsRequired(obligation, today),
                partnerships(obligation.uscc()),
                previousEndCounts(obligation),
                partnerFigures(obligation, report),
                vouched(report),
                (list, code) -> codes.contains(list, code, today),
                division -> divisions.find(division).isPresent(),
                wages.of(known(report), obligation.period()),
                agreementElements(obligation, report, today));
    }

    /** Lines of places that exist; the others are refused by the rules. */
    private ReportContent known(ReportContent report) {
        return report.withHeadcount(report.headcount().stream()
                .filter(line -> divisions.find(line.divisionCode()).isPresent())
                .toList());
    }

    /** All that any place asks for where the enterprise works or says that people work for it. */
    private Set<String> agreementElements(ReportingObligation obligation, ReportContent report, LocalDate today) {
        Set<DivisionCode> places = new LinkedHashSet<>();
        known(report).headcount().stream()
                .filter(line -> line.employmentRelation() == EmploymentRelation.INCOMPLETE)
                .forEach(line -> places.add(line.divisionCode()));
        entities.createNativeQuery(OPERATING, String.class)
                .setParameter("uscc", obligation.uscc().value())
                .getResultList()
                .forEach(place -> places.add(new DivisionCode((String) place)));
        Set<String> elements = new TreeSet<>();
        places.forEach(place -> elements.addAll(policies.value(ReportingKeys.AGREEMENT_ELEMENTS, place, today)));
        return elements;
    }

    private boolean progressRequired(ReportingObligation obligation, LocalDate today) {
        return obligation.reportKind() == ReportKind.POLICY_PROGRESS
                || policies.value(ReportKeys.POLICY_PROGRESS, obligation.recipientDivision(), today)
                        == ReportKeys.Progress.REQUIRED;
    }

    private boolean laborRelationsRequired(ReportingObligation obligation, LocalDate today) {
        return obligation.reportKind() == ReportKind.LABOR_RELATION_OPERATION
                || policies.value(ReportKeys.CONTENT, obligation.recipientDivision(), today)
                        .contains(ReportKeys.Part.LABOR_RELATION_OPERATION);
    }

    private Map<UnifiedSocialCreditCode, PartnerType> partnerships(UnifiedSocialCreditCode uscc) {
        List<Tuple> rows = tuples(entities.createNativeQuery(PARTNERSHIPS, Tuple.class)
                .setParameter("uscc", uscc.value())
                .getResultList());
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new UnifiedSocialCreditCode(row.get(0, String.class)),
                        row -> PartnerType.valueOf(row.get(1, String.class)),
                        (first, second) -> first));
    }

    private @Nullable Map<HeadcountLine.Key, Integer> previousEndCounts(ReportingObligation obligation) {
        List<?> found = entities.createNativeQuery(PREVIOUS, String.class)
                .setParameter("uscc", obligation.uscc().value())
                .setParameter("period", obligation.period().previous().code())
                .setParameter("kind", obligation.reportKind().name())
                .setParameter("division", obligation.recipientDivision().value())
                .setParameter("level", obligation.facts().recipientLevel().name())
                .setMaxResults(1)
                .getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Map<HeadcountLine.Key, Integer> ends = new HashMap<>();
        documents.stored((String) found.getFirst()).headcount().forEach(line -> ends.put(line.key(), line.endCount()));
        return ends;
    }

    private Map<UnifiedSocialCreditCode, Long> partnerFigures(ReportingObligation obligation, ReportContent report) {
        Set<String> partners = new LinkedHashSet<>();
        report.partners().forEach(partner -> partners.add(partner.partnerUscc().value()));
        report.headcount().forEach(line -> partners.add(line.employerUscc().value()));
        partners.remove(obligation.uscc().value());
        if (partners.isEmpty()) {
            return Map.of();
        }
        // The platform may not see its partner's report; only whether the two totals agree leaves this method.
        List<Tuple> rows = systemScope.call(
                "partner-figures",
                () -> tuples(entities.createNativeQuery(PARTNER_FIGURES, Tuple.class)
                        .setParameter("partners", partners)
                        .setParameter("period", obligation.period().code())
                        .setParameter("kind", obligation.reportKind().name())
                        .getResultList()));
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new UnifiedSocialCreditCode(row.get(0, String.class)),
                        row -> row.get(1, Number.class).longValue()));
    }

    private Set<UnifiedSocialCreditCode> vouched(ReportContent report) {
        Set<UnifiedSocialCreditCode> failing = PartnerCodeRule.failing(report);
        if (failing.isEmpty()) {
            return Set.of();
        }
        // The platform does not see its partner's entry; only whether the code stands leaves this method.
        List<?> rows = systemScope.call("vouched-codes", () -> entities.createNativeQuery(VOUCHED, String.class)
                .setParameter(
                        "codes",
                        failing.stream().map(UnifiedSocialCreditCode::value).toList())
                .getResultList());
        return rows.stream()
                .map(row -> UnifiedSocialCreditCode.unchecked((String) row))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(List<?> rows) {
        return (List<Tuple>) rows;
    }
}
