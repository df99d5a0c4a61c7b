package org.labourrights.chassis.attachment;

import java.util.UUID;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The attachments of one kind of aggregate; a CDI bean, one a kind. All that it is asked is asked in the transaction and
 * within the reach of whoever calls.
 */
public interface AttachmentFamily {

    /** What the aggregate is called, small letters alone, {@code lead}; begins the type of its event. */
    String name();

    /** How much one of them may hold, and of what kinds. */
    AttachmentLimits limits();

    /**
     * How much those may add for whom the service signs, where that is bounded apart from all others: each name that it signs
     * with has a room of its own, so that nobody who comes without a login takes the office's.
     */
    default AttachmentLimits limits(AttachmentSubject subject) {
        return limits();
    }

    /**
     * What the attachments belong to, for whoever may see it.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when there is none, or none that the caller reaches
     */
    AttachmentSubject reach(UUID id);

    /**
     * As {@link #reach}, for whoever adds: where the aggregate is locked before it is changed, and where some of them take
     * nothing any more. That two who add at once do not pass the limits together needs no lock of the family.
     */
    default AttachmentSubject lock(UUID id) {
        return reach(id);
    }

    /** Whether the caller may open contents, and read under which names they came in; everybody else sees kind, size, hash. */
    boolean opens(AttachmentSubject subject);

    /** Code of the problem for whoever may not. */
    default String refusal() {
        return "E-SCOPE";
    }
}
