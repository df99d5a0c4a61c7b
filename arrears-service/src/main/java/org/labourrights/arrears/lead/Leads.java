package org.labourrights.arrears.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The leads that the caller may see. */
@ApplicationScoped
public class Leads implements PanacheRepositoryBase<ArrearsLead, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    public ArrearsLead get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /**
     * As {@link #get}, and nobody else changes it until the end of the transaction. Whatever changes a lead takes this
     * lock first, so that two officers wait for each other instead of failing.
     */
    public ArrearsLead lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
