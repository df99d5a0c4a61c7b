package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.attachment.AttachmentFamily;
import org.labourrights.chassis.attachment.AttachmentLimits;
import org.labourrights.chassis.attachment.AttachmentSubject;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Photographs and papers of a task (现场照片), sent after the visit; opened by the agencies that have a part. */
@ApplicationScoped
class TaskPhotos implements AttachmentFamily {

    private final Tasks tasks;
    private final CurrentCaller caller;

    TaskPhotos(Tasks tasks, CurrentCaller caller) {
        this.tasks = tasks;
        this.caller = caller;
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    public AttachmentLimits limits() {
        return new AttachmentLimits(TaskKeys.FILES, TaskKeys.MEBIBYTES, TaskKeys.FILE_MEBIBYTES, TaskKeys.TYPES);
    }

    @Override
    public AttachmentSubject reach(UUID id) {
        return subject(tasks.get(id));
    }

    /**
     * Until the task is closed.
     *
     * @throws ProblemException {@code E-SCOPE} (403) for who has no part, {@code E-STATE} (409)
     */
    @Override
    public AttachmentSubject lock(UUID id) {
        InspectionTask task = tasks.lock(id);
        if (!takesPart(task)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        if (task.state() == TaskState.CLOSED) {
            throw task.wrongState(TaskState.REVIEWED);
        }
        return subject(task);
    }

    @Override
    public boolean opens(AttachmentSubject subject) {
        return takesPart(tasks.get(subject.id()));
    }

    private boolean takesPart(InspectionTask task) {
        Caller asking = caller.get();
        return asking.hasAnyRole(List.of(Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER))
                && tasks.parts(task).stream().anyMatch(part -> asking.actsFor(part.agencyId()));
    }

    private static AttachmentSubject subject(InspectionTask task) {
        return new AttachmentSubject(task.id(), task.taskNo(), task.divisionPath(), task.division());
    }
}
