package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.problem.ProblemException;

/** Reads the contacts of an enterprise in the clear and leaves a record of it (个人信息读取留痕). */
@ApplicationScoped
class ReadContacts {

    private static final List<String> FIELDS =
            List.of("legalRepresentative", "contactName", "contactPhone", "contactEmail");

    private final Enterprises enterprises;
    private final LedgerAccess access;
    private final ContactsVault vault;
    private final EventLog log;

    ReadContacts(Enterprises enterprises, LedgerAccess access, ContactsVault vault, EventLog log) {
        this.enterprises = enterprises;
        this.access = access;
        this.vault = vault;
        this.log = log;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403) */
    @Transactional
    Contacts read(UnifiedSocialCreditCode uscc, String purpose) {
        Enterprise enterprise = enterprises.get(uscc);
        access.requireRead(enterprise);
        log.append(Event.of(
                        "personal.data.read.v1",
                        uscc.value(),
                        enterprise.divisionPath(),
                        new PersonalRead(FIELDS, purpose))
                .withUscc(uscc.value())
                .withReason(purpose)
                .internal());
        return vault.open(enterprise.contacts());
    }

    /** Which fields were read, and what for. */
    record PersonalRead(List<String> fields, String purpose) {}
}
