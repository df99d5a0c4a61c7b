package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.risk.ReportFigures.NamedPartner;
import org.labourrights.reporting.risk.RiskInputs.Discipline;
import org.labourrights.reporting.risk.RiskInputs.Partners;

/** What the ledger and the obligations say of an enterprise. Reads only. */
@ApplicationScoped
class Surroundings {
    // Late is late by the filing that counts; an obligation that was escalated stays one after it is fulfilled.
    private static final String DISCIPLINE = """
            SELECT count(*) AS considered,
                   count(*) FILTER (WHERE state IN ('FULFILLED_LATE', 'OVERDUE', 'ESCALATED') OR escalation_level > 0
                                       OR judged_filing_on > due_on) AS late,
                   coalesce(max(escalation_level), 0) AS highest
            FROM (SELECT state, escalation_level, judged_filing_on, due_on FROM reporting_obligation
                  WHERE uscc = ? AND state NOT IN ('PLANNED', 'EXEMPTED')
                    AND (due_on < ? OR state IN ('SUBMITTED', 'FULFILLED', 'FULFILLED_LATE'))
                  ORDER BY due_on DESC, id DESC LIMIT ?) AS last
            """;
    // The ledger's partnerships, and those that only the report names; what the ledger says of a partner wins.
    private static final String PARTNERS = """
            SELECT count(*) AS partners,
                   count(*) FILTER (WHERE unlicensed OR NOT clauses OR gone OR unreported) AS non_compliant,
                   count(*) FILTER (WHERE unlicensed) AS unlicensed
            FROM (SELECT p.clauses,
                         p.type = 'LABOR_DISPATCH' AND e.id IS NOT NULL
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

    private final Database database;

    Surroundings(Database database) {
        this.database = database;
    }

    /** The enterprise's last obligations that fell due or were filed. */
    Discipline discipline(UnifiedSocialCreditCode uscc, LocalDate today, int lookedAt) {
        return database.one(
                        DISCIPLINE,
                        row -> new Discipline(row.getLong("considered"), row.getLong("late"), row.getLong("highest")),
                        uscc.value(),
                        today,
                        lookedAt)
                .orElse(new Discipline(0, 0, 0));
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
