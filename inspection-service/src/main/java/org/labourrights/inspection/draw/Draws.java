package org.labourrights.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.draw.engine.Bundle;
import org.labourrights.inspection.draw.engine.BundleParts;
import org.labourrights.inspection.draw.engine.CommitmentDocument;
import org.labourrights.inspection.draw.engine.FormerAttempt;
import org.labourrights.inspection.draw.engine.Hash;
import org.labourrights.inspection.draw.engine.VoidReason;

/** The draws as they are kept, in pieces that are written once. */
@ApplicationScoped
class Draws {

    private final EntityManager entities;

    Draws(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a commitment with its frozen lists. */
    void keep(DrawCommitment commitment, byte[] document) {
        entities.persist(commitment);
        entities.flush();
        entities.persist(new DrawDocument(commitment, document));
    }

    /** Keeps what a draw gave, with the records that it has already. */
    void keep(DrawCommitment commitment, Bundle bundle, Stamp stamp) {
        BundleParts parts = bundle.parts();
        entities.persist(new DrawStart(commitment, bundle, parts, stamp));
        entities.flush();
        for (int i = 0; i < bundle.records().size(); i++) {
            entities.persist(new DrawRecord(
                    commitment, bundle.records().get(i), parts.records().get(i), stamp));
        }
        entities.flush();
    }

    /** Keeps the last record of a bundle. */
    void keepLast(DrawCommitment commitment, Bundle bundle, Stamp stamp) {
        entities.persist(new DrawRecord(commitment, bundle.records().getLast(), bundle.lastRecordBytes(), stamp));
        entities.flush();
    }

    /**
     * The commitment of an attempt.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404)
     */
    DrawCommitment commitment(UUID planId, int attempt) {
        return entities.createQuery("from DrawCommitment where planId = ?1 and attempt = ?2", DrawCommitment.class)
                .setParameter(1, planId)
                .setParameter(2, attempt)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    CommitmentDocument document(DrawCommitment commitment) {
        return CommitmentDocument.read(
                entities.find(DrawDocument.class, commitment.id()).bytes());
    }

    boolean isDrawn(DrawCommitment commitment) {
        return !entities.createQuery("select 1 from DrawStart where commitmentId = ?1", Integer.class)
                .setParameter(1, commitment.id())
                .getResultList()
                .isEmpty();
    }

    /** The bundle of a draw or of a void; empty while a commitment stands that was neither drawn nor voided. */
    Optional<BundleParts> parts(UUID commitmentId) {
        return Optional.ofNullable(entities.find(DrawStart.class, commitmentId)).map(start -> {
            List<DrawRecord> records = entities.createQuery(
                            "from DrawRecord where commitmentId = ?1 order by seq", DrawRecord.class)
                    .setParameter(1, commitmentId)
                    .getResultList();
            String head = records.isEmpty() ? start.head() : records.getLast().digest();
            return new BundleParts(
                    entities.find(DrawDocument.class, commitmentId).bytes(),
                    start.bytes(),
                    records.stream().map(DrawRecord::bytes).toList(),
                    Hash.ofHex(head));
        });
    }

    /** @throws ProblemException {@code E-DRAW-NOT-DRAWN} (409) */
    Bundle bundle(DrawCommitment commitment) {
        return parts(commitment.id())
                .map(parts -> Bundle.read(parts.bytes()))
                .orElseThrow(() -> new ProblemException(Problem.of("E-DRAW-NOT-DRAWN")));
    }

    /** The voided attempts of a plan, the first one first. */
    List<FormerAttempt> former(UUID planId) {
        return entities.createQuery("""
                        select c.attempt, c.commitment, r.digest, r.on, r.reason
                        from DrawCommitment c join DrawRecord r on r.commitmentId = c.id and r.kind = 'VOIDED'
                        where c.planId = ?1 order by c.attempt""", Object[].class)
                .setParameter(1, planId)
                .getResultStream()
                .map(row -> new FormerAttempt(
                        (Integer) row[0],
                        Hash.ofHex((String) row[1]),
                        Hash.ofHex((String) row[2]),
                        (LocalDate) row[3],
                        VoidReason.valueOf((String) row[4])))
                .toList();
    }
}
