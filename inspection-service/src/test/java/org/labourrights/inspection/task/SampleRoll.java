package org.labourrights.inspection.task;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/** A roll on which everybody stands, with the certificates that a test wants; {@code inspector-1} is HRSS-150105-001. */
@Singleton
public class SampleRoll implements OfficerRoll {

    /** Last day of a certificate; of the others it never ends. */
    public final Map<String, LocalDate> validTo = new ConcurrentHashMap<>();

    private final CurrentCaller caller;

    SampleRoll(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public List<Officer> requireFit(Collection<String> officerNos, LocalDate day, UnifiedSocialCreditCode uscc) {
        if (officerNos.stream().anyMatch(officer -> day.isAfter(validTo.getOrDefault(officer, LocalDate.MAX)))) {
            throw new ProblemException(Problem.of("E-TASK-NO-ROLL"));
        }
        return officerNos.stream()
                .map(officer -> new Officer(officer, officer.substring(0, officer.lastIndexOf('-'))))
                .toList();
    }

    @Override
    public Optional<String> calling() {
        return caller.get().subject().equals("inspector-1") ? Optional.of("HRSS-150105-001") : Optional.empty();
    }
}
