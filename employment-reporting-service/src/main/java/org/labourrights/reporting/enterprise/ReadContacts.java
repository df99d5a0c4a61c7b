package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.privacy.Purposes;
import org.labourrights.chassis.problem.ProblemException;

/** Reads the contacts of an enterprise in the clear and leaves a record of it (个人信息读取留痕). */
@ApplicationScoped
class ReadContacts {

    private static final Set<String> FIELDS =
            Set.of("legalRepresentative", "contactName", "contactPhone", "contactEmail");

    private final Enterprises enterprises;
    private final LedgerAccess access;
    private final ContactsVault vault;
    private final PersonalDataAccess personalData;
    private final Purposes purposes;

    ReadContacts(
            Enterprises enterprises,
            LedgerAccess access,
            ContactsVault vault,
            PersonalDataAccess personalData,
            Purposes purposes) {
        this.enterprises = enterprises;
        this.access = access;
        this.vault = vault;
        this.personalData = personalData;
        this.purposes = purposes;
    }

    /** @throws ProblemException what {@link Purposes#taken} says, {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403) */
    @Transactional
    Contacts read(UnifiedSocialCreditCode uscc, PurposeAsked asked) {
        AccessPurpose purpose = purposes.taken(asked);
        Enterprise enterprise = enterprises.get(uscc);
        access.requireRead(enterprise);
        personalData.record(uscc.value(), enterprise.divisionPath(), FIELDS, purpose);
        return vault.open(enterprise.contacts());
    }
}
