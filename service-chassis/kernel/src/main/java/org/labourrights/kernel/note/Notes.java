package org.labourrights.kernel.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.kernel.person.PersonSubject;

/**
 * Writes notes into the file of a subject and corrects them, in the transaction of the step that does so. Who may do that is
 * asked by the service, and whether texts are shown by {@code FileTexts}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notes {

    private final NoteRows rows;
    private final EventLog log;
    private final Stamps stamps;

    Notes(NoteRows rows, EventLog log, Stamps stamps) {
        this.rows = rows;
        this.log = log;
        this.stamps = stamps;
    }

    /** Payload of the internal record: which note stands for which, and nothing of what they say. */
    record Corrected(UUID noteId, UUID corrects, String kind) {}

    /**
     * Adds a note.
     *
     * @param kind as the service calls it
     * @param code a reason or result of the service; null where the kind says it all
     * @param text as it was written; kept encrypted
     */
    public SubjectNote add(PersonSubject subject, String kind, @Nullable String code, String text) {
        SubjectNote note = new SubjectNote(subject, kind, code, text, stamps.now());
        rows.persist(note);
        return note;
    }

    /**
     * Puts a note in the place of one that was wrong, which stays to be read. Tells of it inside the service alone.
     *
     * @param reason why it was wrong; kept encrypted
     * @throws ProblemException {@code E-NOT-FOUND} (404) when the subject has no such note; {@code E-NOTE-WRITER} (403) for
     *     everybody but whoever wrote it; {@code E-NOTE-CORRECTED} (409) when another one stands in its place already
     */
    public SubjectNote correct(PersonSubject subject, UUID wrong, String text, String reason) {
        Stamp stamp = stamps.now();
        SubjectNote before = rows.get(subject.family(), subject.id(), wrong);
        if (!before.recordedBy().equals(stamp.by())) {
            throw new ProblemException(Problem.of("E-NOTE-WRITER"));
        }
        if (rows.corrected(wrong)) {
            throw new ProblemException(Problem.of("E-NOTE-CORRECTED"));
        }
        SubjectNote right = SubjectNote.correction(subject, before, text, reason, stamp);
        rows.persist(right);
        log.append(Event.of(
                        subject.family() + ".note.corrected.v1",
                        subject.number(),
                        subject.divisionPath(),
                        new Corrected(right.id(), wrong, right.kind()))
                .internal());
        return right;
    }

    /** The notes of a subject with what corrects them, in the order in which they were written. */
    public Page<SubjectNote> of(PersonSubject subject, PageRequest page) {
        return rows.of(subject.family(), subject.id(), page);
    }

    /** The latest note of these kinds as it was first written; empty when there was none. */
    public Optional<SubjectNote> latest(String family, UUID subject, Collection<String> kinds) {
        return rows.latest(family, subject, kinds);
    }
}
