package org.labourrights.inspection.task;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Where no register is connected nobody can go. */
@DefaultBean
@ApplicationScoped
class EmptyRoll implements OfficerRoll {

    @Override
    public List<Officer> requireFit(Collection<String> officerNos, LocalDate day, UnifiedSocialCreditCode uscc) {
        throw new ProblemException(Problem.of("E-TASK-NO-ROLL"));
    }

    @Override
    public Optional<String> calling() {
        return Optional.empty();
    }
}
