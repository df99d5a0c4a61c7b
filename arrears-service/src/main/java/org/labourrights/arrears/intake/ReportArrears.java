package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/**
 * A worker reports arrears from a phone, with a login or without. Both see no division, so the service itself stores the
 * lead for them.
 */
@ApplicationScoped
class ReportArrears {

    private static final String GIVEN =
            "INSERT INTO lead_receipt (code_hash, lead_id, division_path, given_at) VALUES (?, ?, ?, ?)";

    private final ReceiveLead receive;
    private final Leads leads;
    private final PersonKeys keys;
    private final Database database;
    private final SystemScope systemScope;
    private final CurrentCaller caller;
    private final Stamps stamps;

    ReportArrears(
            ReceiveLead receive,
            Leads leads,
            PersonKeys keys,
            Database database,
            SystemScope systemScope,
            CurrentCaller caller,
            Stamps stamps) {
        this.receive = receive;
        this.leads = leads;
        this.keys = keys;
        this.database = database;
        this.systemScope = systemScope;
        this.caller = caller;
        this.stamps = stamps;
    }

    /**
     * Without a login.
     *
     * @throws ProblemException {@code E-LEAD-FIELDS}, {@code E-USCC-CHECK} (422)
     */
    @Transactional
    ReportReceipt byAnybody(WorkerReport report) {
        return systemScope.call("public-intake", () -> {
            ArrearsLead lead = store(report, null);
            String code = ReceiptCode.next();
            database.update(
                    GIVEN,
                    ReceiptCode.hash(code),
                    lead.id(),
                    lead.divisionPath(),
                    stamps.now().at());
            return ReportReceipt.of(lead, code);
        });
    }

    /** With the login of a worker, who finds the lead again under it; throws as {@link #byAnybody}. */
    @Transactional
    ReportReceipt byWorker(WorkerReport report) {
        String key = keys.of(caller.get().subject());
        return systemScope.call("worker-intake", () -> ReportReceipt.of(store(report, key), null));
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    @Transactional
    ReportState state(String code) {
        return systemScope.call("receipt", () -> database.one(
                        "SELECT lead_id FROM lead_receipt WHERE code_hash = ?",
                        row -> row.getObject(1, UUID.class),
                        ReceiptCode.hash(code))
                .map(leads::get)
                .map(ReportState::of)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND"))));
    }

    private ArrearsLead store(WorkerReport report, @Nullable String personKey) {
        UnifiedSocialCreditCode uscc = report.uscc();
        // The service itself may admit any code, whoever asked it to must not.
        if (uscc != null && !uscc.checkHolds()) {
            throw new ProblemException(Problem.of("E-USCC-CHECK", List.of(FieldProblem.of("/uscc", "E-USCC-CHECK"))));
        }
        return receive.receive(report.submission(), personKey).lead();
    }
}
