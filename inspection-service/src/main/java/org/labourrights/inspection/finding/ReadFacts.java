package org.labourrights.inspection.finding;

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

/** What was found, in clear: for whoever disposes of it, with a purpose and a record. */
@ApplicationScoped
class ReadFacts {

    private final Findings findings;
    private final Acting acting;
    private final Purposes purposes;
    private final PersonalDataAccess access;

    ReadFacts(Findings findings, Acting acting, Purposes purposes, PersonalDataAccess access) {
        this.findings = findings;
        this.acting = acting;
        this.purposes = purposes;
        this.access = access;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-PARAMETER} (400) */
    @Transactional
    FindingFacts read(UUID id, PurposeAsked asked) {
        AccessPurpose purpose = purposes.taken(asked);
        Finding one = findings.get(id);
        acting.require(one.agencyId(), one.divisionPath());
        access.record(one.findingNo(), one.divisionPath(), Set.of("facts"), purpose);
        return new FindingFacts(one.findingNo(), one.factsInClear());
    }
}
