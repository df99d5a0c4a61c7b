package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** How much evidence one lead may hold: nobody fills the store by one lead. */
@ApplicationScoped
class EvidenceLimits {

    private final Policies policies;
    private final Clock clock;

    EvidenceLimits(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-ATTACHMENT-LIMIT} (422) when this one would be too much */
    void require(ArrearsLead lead, AttachmentStore.Held held, long bytes) {
        DivisionCode place = lead.facts().divisionCode();
        LocalDate today = LocalDate.now(clock);
        int number = policies.value(EvidenceKeys.FILES, place, today);
        int mebibytes = policies.value(EvidenceKeys.MEBIBYTES, place, today);
        if (held.number() >= number || held.bytes() + bytes > ((long) mebibytes << 20)) {
            throw new ProblemException(
                    Problem.of("E-ATTACHMENT-LIMIT", Map.of("files", number, "mebibytes", mebibytes)));
        }
    }
}
