package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.labourrights.chassis.attachment.AttachmentFamily;
import org.labourrights.chassis.attachment.AttachmentLimits;
import org.labourrights.chassis.attachment.AttachmentSubject;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** All that the probe writes to have attachments, beside a resource and a policy of row-level security. */
@ApplicationScoped
class NoteAttachments implements AttachmentFamily {

    private final Notes notes;
    private final CurrentCaller caller;

    NoteAttachments(Notes notes, CurrentCaller caller) {
        this.notes = notes;
        this.caller = caller;
    }

    @Override
    public String name() {
        return "note";
    }

    @Override
    public AttachmentLimits limits() {
        return ProbeEvidence.limits();
    }

    @Override
    public AttachmentSubject reach(UUID id) {
        Note note = notes.findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        String[] path = note.divisionPath().split("/");
        return new AttachmentSubject(
                id,
                id.toString(),
                note.divisionPath(),
                new DivisionCode(path[path.length - 1]),
                caller.get().hasRole(Roles.WORKER) ? "probe-reporter" : null);
    }

    @Override
    public boolean opens(AttachmentSubject subject) {
        return caller.get().hasRole(Roles.COUNTY_OFFICER);
    }
}
