package org.labourrights.chassis.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.TooLarge;

/** Whether one more file is taken where it is handed in, today. */
@ApplicationScoped
class AttachmentRoom {

    private static final int MEBIBYTE = 20;

    private final Policies policies;
    private final Clock clock;

    AttachmentRoom(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * By itself.
     *
     * @return its kind
     * @throws ProblemException {@code E-TOO-LARGE} (413), {@code E-ATTACHMENT-TYPE} (422)
     */
    MediaKind kind(AttachmentLimits limits, DivisionCode place, FileKinds.Told told, long bytes) {
        LocalDate today = LocalDate.now(clock);
        long most = (long) policies.value(limits.fileMebibytes(), place, today) << MEBIBYTE;
        if (bytes > most) {
            throw new ProblemException(new TooLarge(most));
        }
        Set<MediaKind> taken = policies.value(limits.kinds(), place, today);
        return told.kind()
                .filter(taken::contains)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("E-ATTACHMENT-TYPE", Map.of("type", told.type(), "taken", names(taken)))));
    }

    /**
     * Beside what is there.
     *
     * @throws ProblemException {@code E-ATTACHMENT-LIMIT} (422) when this one would be too much
     */
    void require(AttachmentLimits limits, DivisionCode place, AttachmentTable.Held held, long bytes) {
        LocalDate today = LocalDate.now(clock);
        int files = policies.value(limits.files(), place, today);
        int mebibytes = policies.value(limits.mebibytes(), place, today);
        if (held.number() >= files || held.bytes() + bytes > (long) mebibytes << MEBIBYTE) {
            throw new ProblemException(
                    Problem.of("E-ATTACHMENT-LIMIT", Map.of("files", files, "mebibytes", mebibytes)));
        }
    }

    private static String names(Set<MediaKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
