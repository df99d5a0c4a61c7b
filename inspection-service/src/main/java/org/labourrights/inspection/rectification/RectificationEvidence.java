package org.labourrights.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.labourrights.chassis.attachment.AttachmentFamily;
import org.labourrights.chassis.attachment.AttachmentLimits;
import org.labourrights.chassis.attachment.AttachmentSubject;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.inspection.disposition.Acting;

/** Evidence of a rectification: handed in by the enterprise or its agency, opened by both. */
@ApplicationScoped
class RectificationEvidence implements AttachmentFamily {

    private final Rectifications rectifications;
    private final Acting acting;
    private final CurrentCaller caller;

    RectificationEvidence(Rectifications rectifications, Acting acting, CurrentCaller caller) {
        this.rectifications = rectifications;
        this.acting = acting;
        this.caller = caller;
    }

    @Override
    public String name() {
        return "rectification";
    }

    @Override
    public AttachmentLimits limits() {
        return new AttachmentLimits(
                RectificationKeys.FILES,
                RectificationKeys.MEBIBYTES,
                RectificationKeys.FILE_MEBIBYTES,
                RectificationKeys.TYPES);
    }

    @Override
    public AttachmentSubject reach(UUID id) {
        return subject(rectifications.get(id));
    }

    @Override
    public AttachmentSubject lock(UUID id) {
        Rectification one = rectifications.lock(id);
        if (!concerns(one)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        return subject(one);
    }

    @Override
    public boolean opens(AttachmentSubject subject) {
        return concerns(rectifications.get(subject.id()));
    }

    private boolean concerns(Rectification one) {
        return caller.get().isParty(one.uscc().value()) || acting.is(one.agencyId(), one.divisionPath());
    }

    private static AttachmentSubject subject(Rectification one) {
        return new AttachmentSubject(
                one.id(), one.rectificationNo(), one.divisionPath(), DivisionCode.ofPath(one.divisionPath()));
    }
}
