package org.labourrights.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.privacy.Purposes;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.inspection.disposition.Acting;

/** What the enterprise said, in clear: for the agency that verifies it, with a purpose and a record. */
@ApplicationScoped
class ReadStatement {

    private final Rectifications rectifications;
    private final Acting acting;
    private final Purposes purposes;
    private final PersonalDataAccess access;

    ReadStatement(Rectifications rectifications, Acting acting, Purposes purposes, PersonalDataAccess access) {
        this.rectifications = rectifications;
        this.acting = acting;
        this.purposes = purposes;
        this.access = access;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-PARAMETER} (400) */
    @Transactional
    RectificationStatement read(UUID id, PurposeAsked asked) {
        AccessPurpose purpose = purposes.taken(asked);
        Rectification one = rectifications.get(id);
        acting.require(one.agencyId(), one.divisionPath());
        access.record(one.rectificationNo(), one.divisionPath(), Set.of("statement"), purpose);
        return new RectificationStatement(
                one.rectificationNo(), one.statementInClear().orElse(null));
    }
}
