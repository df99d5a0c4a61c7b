package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.privacy.Purposes;
import org.labourrights.chassis.problem.ProblemException;

/** Shows inspectors, masked to all and in clear with a record. */
@ApplicationScoped
class ShowInspectors {

    private final InspectorRows inspectors;
    private final Policies policies;
    private final PersonalDataAccess access;
    private final Purposes purposes;
    private final Clock clock;

    ShowInspectors(
            InspectorRows inspectors, Policies policies, PersonalDataAccess access, Purposes purposes, Clock clock) {
        this.inspectors = inspectors;
        this.policies = policies;
        this.access = access;
        this.purposes = purposes;
        this.clock = clock;
    }

    InspectorView show(Inspector inspector) {
        LocalDate today = LocalDate.now(clock);
        return InspectorView.of(inspector, today, policies.value(InspectorKeys.WARNING, inspector.division(), today));
    }

    /** @throws ProblemException {@code E-PARAMETER} (400) without a purpose, {@code E-NOT-FOUND} (404) */
    @Transactional
    InspectorIdentity identity(UUID id, PurposeAsked asked) {
        AccessPurpose purpose = purposes.taken(asked);
        Inspector inspector = inspectors.get(id);
        access.record(
                inspector.officerNo(), inspector.divisionPath(), Set.of("name", "certificateNo", "account"), purpose);
        return new InspectorIdentity(
                inspector.officerNo(),
                inspector.name(),
                inspector.certificate().number(),
                inspector.account().orElse(null));
    }
}
