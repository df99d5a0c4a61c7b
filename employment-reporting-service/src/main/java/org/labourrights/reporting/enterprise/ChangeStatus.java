package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.kernel.directory.EnterpriseStatus;

/** Changes whether an enterprise is in business. */
@ApplicationScoped
class ChangeStatus {

    private final Enterprises enterprises;
    private final LedgerAccess access;
    private final LedgerBook book;

    ChangeStatus(Enterprises enterprises, LedgerAccess access, LedgerBook book) {
        this.enterprises = enterprises;
        this.access = access;
        this.book = book;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409), {@code E-VERSION}
     *     (412), {@code E-ENTERPRISE-FIELDS} (422), {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    Enterprise change(UnifiedSocialCreditCode uscc, Precondition made, StatusChange change) {
        Enterprise enterprise = enterprises.get(uscc);
        access.requireWrite(uscc.value(), enterprise.profile());
        made.require(enterprise.version());
        EnterpriseStatus old = enterprise.status();
        Stamp stamp = access.stamp();
        enterprise.become(change.status(), stamp);
        LocalDate effective = change.validFrom() == null ? access.today() : change.validFrom();
        LedgerCause cause = new LedgerCause(LedgerReason.MANUAL, null, change.reason(), effective);
        book.statusChanged(enterprise, old, cause, change.reason(), stamp);
        return enterprise;
    }
}
