package org.labourrights.kernel.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;

/** The documents as stored, as far as the caller may see them. */
@ApplicationScoped
class DocumentRows implements PanacheRepositoryBase<IssuedDocument, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    IssuedDocument get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}; nobody else changes it until the end of the transaction. */
    IssuedDocument lock(UUID id) {
        IssuedDocument document = get(id);
        getEntityManager().refresh(document, LockModeType.PESSIMISTIC_WRITE);
        return document;
    }

    List<IssuedDocument> of(Collection<UUID> subjects) {
        return list("subject in ?1 order by id", subjects);
    }

    Optional<IssuedDocument> ofCode(ReceiptCode code) {
        return find("codeHash", code.hash()).firstResultOptional();
    }
}
