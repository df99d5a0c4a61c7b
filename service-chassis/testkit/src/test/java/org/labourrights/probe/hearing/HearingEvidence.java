package org.labourrights.probe.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.labourrights.chassis.attachment.AttachmentFamily;
import org.labourrights.chassis.attachment.AttachmentLimits;
import org.labourrights.chassis.attachment.AttachmentSubject;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.probe.ProbeEvidence;

@ApplicationScoped
class HearingEvidence implements AttachmentFamily {

    private final Hearings hearings;
    private final CurrentCaller caller;

    HearingEvidence(Hearings hearings, CurrentCaller caller) {
        this.hearings = hearings;
        this.caller = caller;
    }

    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public AttachmentLimits limits() {
        return ProbeEvidence.limits();
    }

    @Override
    public AttachmentSubject reach(UUID id) {
        Hearing hearing = hearings.get(id);
        return new AttachmentSubject(id, hearing.number(), hearing.divisionPath(), hearing.division());
    }

    @Override
    public boolean opens(AttachmentSubject subject) {
        return caller.get().hasRole(Roles.COUNTY_OFFICER);
    }
}
