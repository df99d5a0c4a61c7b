package org.labourrights.arrears.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;

/** The leads that the caller may see. */
@ApplicationScoped
public class Leads implements PanacheRepositoryBase<ArrearsLead, UUID> {

    private static final String KIND = "merged-lead";

    private final SystemScope system;

    Leads(SystemScope system) {
        this.system = system;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    public ArrearsLead get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /**
     * As {@link #get}, and nobody else changes it until the end of the transaction. Whatever changes a lead takes this
     * lock first, so that two officers wait for each other instead of failing.
     *
     * @throws ProblemException {@code E-LEAD-MERGED} (409) when it goes on within another lead, whose number it names
     */
    public ArrearsLead lock(UUID id) {
        ArrearsLead lead = lockMerged(id);
        lead.ending().map(Ending::mergedInto).ifPresent(into -> {
            throw merged(lead, into);
        });
        return lead;
    }

    /** As {@link #lock}, merged or not: for what the service itself keeps up about a merged lead. */
    public ArrearsLead lockMerged(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #lockMerged(UUID)}, many by id in one round trip. */
    public void lockMerged(Collection<UUID> ids) {
        find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The lead that goes on: itself, unless it was merged. Loads nothing, so that whoever locks it next reads it anew. */
    public UUID survivorId(UUID id) {
        return getEntityManager()
                .createQuery("select ending.mergedInto from ArrearsLead where id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .filter(into -> into != null)
                .findFirst()
                .orElse(id);
    }

    /** The leads that go on within this one, by id. */
    public List<ArrearsLead> mergedInto(UUID id) {
        return list("ending.mergedInto = ?1 order by id", id);
    }

    /** The refusal of a write on a merged lead; the number of the other may lie beyond the caller's divisions. */
    public ProblemException merged(ArrearsLead lead, UUID into) {
        String survivorNo = system.call(KIND, () -> getEntityManager()
                .createQuery("select leadNo from ArrearsLead where id = ?1", String.class)
                .setParameter(1, into)
                .getSingleResult());
        return new ProblemException(new LeadProblem.Merged(lead.id(), lead.leadNo(), into, survivorNo));
    }
}
