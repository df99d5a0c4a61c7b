package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.risk.ReportFigures.NamedPartner;
import org.labourrights.reporting.risk.RiskInputs.Discipline;
import org.labourrights.reporting.risk.RiskInputs.Partners;

/** What ledger, obligations and layoff plans say of an enterprise. Reads only. */
@ApplicationScoped
class Surroundings {
    // Late is late by the filing that counts; an obligation that was escalated stays one after it is fulfilled. A
    // period
    // is late when one of its obligations is, to whomever it was owed. Served by obligation_by_enterprise_due.
    private static final String DISCIPLINE = """
            SELECT count(*) AS considered, count(*) FILTER (WHERE late) AS late, coalesce(max(highest), 0) AS highest
            FROM (SELECT bool_or(state IN ('FULFILLED_LATE', 'OVERDUE', 'ESCALATED') OR escalation_level > 0
                                 OR judged_filing_on > due_on IS TRUE) AS late,
                         max(escalation_level) AS highest
                  FROM reporting_obligation
                  WHERE uscc = ? AND due_on > ? AND state NOT IN ('PLANNED', 'EXEMPTED')
                    AND (due_on < ? OR state IN ('SUBMITTED', 'FULFILLED', 'FULFILLED_LATE'))
                  GROUP BY period
                  ORDER BY max(due_on) DESC, period DESC LIMIT ?) AS periods
            """;
    // The ledger's partnerships, and those that only the report names; what the ledger says of a partner wins. A
    // dispatch
    // agency that the ledger does not know is unlicensed until a licence is recorded.
    private static final String PARTNERS = """
            SELECT count(*) AS partners,
                   count(*) FILTER (WHERE unlicensed OR NOT clauses OR gone OR unreported) AS non_compliant,
                   count(*) FILTER (WHERE unlicensed) AS unlicensed
            FROM (SELECT p.clauses,
                         p.type = 'LABOR_DISPATCH'
                             AND (e.dispatch_license_no IS NULL OR e.dispatch_license_valid_to < ?) IS NOT FALSE
                             AS unlicensed,
                         coalesce(e.status IN ('CANCELLED', 'EXITED'), false) AS gone,
                         EXISTS (SELECT FROM reporting_obligation o WHERE o.uscc = p.uscc
                                 AND o.state IN ('OVERDUE', 'ESCALATED')) AS unreported
                  FROM (SELECT partner_uscc AS uscc, partner_type AS type, rights_clauses_present AS clauses
                        FROM partnership WHERE platform_uscc = ? AND active
                        UNION ALL
                        SELECT said.uscc, said.type, said.clauses::boolean
                        FROM unnest(?::text[], ?::text[], ?::text[]) AS said (uscc, type, clauses)
                        WHERE NOT EXISTS (SELECT FROM partnership known
                                          WHERE known.platform_uscc = ? AND known.partner_uscc = said.uscc)) AS p
                  LEFT JOIN enterprise e ON e.uscc = p.uscc) AS partner
            """;

    // Also those below the threshold. Served by layoff_plan_started.
    private static final String LAYOFFS = """
            SELECT coalesce(sum(planned_count), 0) FROM layoff_plan
            WHERE uscc = ? AND started_on BETWEEN ? AND ? AND state IN ('IMPLEMENTING', 'COMPLETED')""";

    private final Database database;

    Surroundings(Database database) {
        this.database = database;
    }

    /** The enterprise's last periods of which something fell due or was filed. */
    Discipline discipline(UnifiedSocialCreditCode uscc, LocalDate today, int lookedAt) {
        return database.one(
                        DISCIPLINE,
                        row -> new Discipline(row.getLong("considered"), row.getLong("late"), row.getLong("highest")),
                        uscc.value(),
                        // A period lasts a year at most.
                        today.minusYears(lookedAt + 1L),
                        today,
                        lookedAt)
                .orElse(new Discipline(0, 0, 0));
    }

    /** People laid off by plans that were begun on those days. */
    long layoffs(UnifiedSocialCreditCode uscc, LocalDate from, LocalDate to) {
        return database.one(LAYOFFS, row -> row.getLong(1), uscc.value(), from, to)
                .orElse(0L);
    }

    /** The platform's partners: licence, rights clauses, and reports that the partner owes. */
    Partners partners(UnifiedSocialCreditCode platform, List<NamedPartner> named, LocalDate today) {
        return database.one(
                        PARTNERS,
                        row -> new Partners(
                                row.getLong("partners"), row.getLong("non_compliant"), row.getLong("unlicensed")),
                        today,
                        platform.value(),
                        named.stream().map(NamedPartner::uscc).toList(),
                        named.stream().map(NamedPartner::type).toList(),
                        named.stream().map(NamedPartner::clausesPresent).toList(),
                        platform.value())
                .orElse(new Partners(0, 0, 0));
    }
}
