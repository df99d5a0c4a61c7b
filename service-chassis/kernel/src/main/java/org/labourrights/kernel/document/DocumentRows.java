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
import org.labourrights.chassis.sql.Database;

/** The documents as stored, as far as the caller may see them. */
@ApplicationScoped
class DocumentRows implements PanacheRepositoryBase<IssuedDocument, UUID> {

    private final Database database;

    DocumentRows(Database database) {
        this.database = database;
    }

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

    /** Those of a subject of which nothing was erased. */
    List<IssuedDocument> lockKept(String family, UUID subject) {
        return find("subject = ?1 and family = ?2 and erasedAt is null order by id", subject, family)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Also those that the transaction holds already. */
    void move(String family, UUID subject, String divisionPath) {
        List<IssuedDocument> moved = list("subject = ?1 and family = ?2", subject, family);
        database.update(
                "UPDATE issued_document SET division_path = ? WHERE subject = ? AND family = ?",
                divisionPath,
                subject,
                family);
        moved.forEach(getEntityManager()::refresh);
    }

    Optional<IssuedDocument> ofCode(ReceiptCode code) {
        return find("codeHash", code.hash()).firstResultOptional();
    }
}
