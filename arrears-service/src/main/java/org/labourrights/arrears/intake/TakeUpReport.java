package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.sql.Database;

/**
 * Makes one lead of one debt that is reported (RU-11): employer and platform, county and province are told of the same
 * arrears, and whoever tells it first makes the lead. What is told later is shown beside it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakeUpReport {
    private static final String ONE_AT_A_TIME =
            "SELECT true FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 816))) AS held";
    private static final String KNOWN =
            "SELECT lead_id, told_as FROM reported_debt WHERE employer_uscc = ? AND period = ?";
    private static final String KEEP = """
        INSERT INTO reported_debt (employer_uscc, period, lead_id, division_path, told_as) VALUES (?, ?, ?, ?, ?)
        """;

    private final TakeUpFinding take;
    private final Leads leads;
    private final Database database;

    TakeUpReport(TakeUpFinding take, Leads leads, Database database) {
        this.take = take;
        this.leads = leads;
        this.database = database;
    }

    /**
     * The lead of a debt.
     *
     * @param again whether another report had told it before
     */
    public record TakenUp(ArrearsLead lead, boolean again) {}

    private record Known(UUID lead, String toldAs) {}

    /** @throws ProblemException {@code E-LEAD-FIELDS} (422) */
    public TakenUp take(ReportedDebt debt) {
        // Two reports of the same debt may be accepted at once.
        database.one(ONE_AT_A_TIME, row -> row.getBoolean(1), debt.employer().value() + " " + debt.period());
        Optional<Known> known = database.one(
                KNOWN,
                row -> new Known(row.getObject(1, UUID.class), row.getString(2)),
                debt.employer().value(),
                debt.period());
        return known.map(it -> new TakenUp(leads.get(it.lead()), !it.toldAs().equals(debt.number())))
                .orElseGet(() -> new TakenUp(first(debt), false));
    }

    private ArrearsLead first(ReportedDebt debt) {
        ArrearsLead lead = take.take(
                LeadChannel.REPORT_ANALYSIS,
                debt.number(),
                debt.employer(),
                debt.own() ? null : debt.reporter(),
                debt.division(),
                debt.workers(),
                debt.amount());
        database.update(KEEP, debt.employer().value(), debt.period(), lead.id(), lead.divisionPath(), debt.number());
        return lead;
    }
}
