package org.labourrights.reporting.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The enterprises that the caller may see. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, UUID> {

    /** The enterprise with this code; empty when there is none or the caller may not see it. */
    public Optional<Enterprise> byUscc(UnifiedSocialCreditCode uscc) {
        return find("uscc", uscc).singleResultOptional();
    }

    /**
     * The enterprise with this code.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it
     */
    public Enterprise get(UnifiedSocialCreditCode uscc) {
        return byUscc(uscc).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
