package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.StoredJson;

/** Takes the head counts of an accepted report over into the base ledger. */
@ApplicationScoped
public class TakeOverReport {

    private final Enterprises enterprises;
    private final LedgerBook book;
    private final SystemScope systemScope;
    private final StoredJson json;
    private final Stamps stamps;

    TakeOverReport(Enterprises enterprises, LedgerBook book, SystemScope systemScope, StoredJson json, Stamps stamps) {
        this.enterprises = enterprises;
        this.book = book;
        this.systemScope = systemScope;
        this.json = json;
        this.stamps = stamps;
    }

    /**
     * Writes one entry of the history with reason REPORT_ACCEPTED. A version that was taken over already changes nothing,
     * and neither does a report on a period before the one that the ledger shows.
     *
     * @param effectiveDate day from which the figures hold, the end of the period
     * @return whether the ledger changed
     * @throws ProblemException {@code E-NOT-FOUND} when the enterprise is not in the ledger
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(UnifiedSocialCreditCode uscc, ReportedWorkforce workforce, LocalDate effectiveDate) {
        return systemScope.call("report-into-ledger", () -> {
            Enterprise enterprise = enterprises.get(uscc);
            Optional<ReportedWorkforce> before = enterprise.workforce();
            if (before.filter(known -> !supersedes(workforce, known)).isPresent()) {
                return false;
            }
            Stamp stamp = stamps.now();
            enterprise.take(workforce, stamp);
            FieldChange change = new FieldChange("workforce", false, text(before.orElse(null)), text(workforce));
            String source = "report:" + workforce.reportId() + ":" + workforce.reportVersion();
            book.changed(
                    enterprise,
                    List.of(change),
                    new LedgerCause(LedgerReason.REPORT_ACCEPTED, source, null, effectiveDate),
                    null,
                    stamp);
            return true;
        });
    }

    private static boolean supersedes(ReportedWorkforce offered, ReportedWorkforce known) {
        if (offered.reportId().equals(known.reportId())) {
            return offered.reportVersion() > known.reportVersion();
        }
        return !offered.period().end().isBefore(known.period().end());
    }

    private @Nullable String text(@Nullable ReportedWorkforce workforce) {
        return workforce == null ? null : json.write(workforce);
    }
}
