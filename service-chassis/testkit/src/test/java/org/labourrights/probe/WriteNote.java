package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Versioned;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The use cases of the probe. */
@ApplicationScoped
class WriteNote {

    /** How often a note was written at all, rolled back or not. */
    static final AtomicInteger RUNS = new AtomicInteger();

    private final Notes notes;
    private final EventLog log;
    private final Divisions divisions;

    WriteNote(Notes notes, EventLog log, Divisions divisions) {
        this.notes = notes;
        this.log = log;
        this.divisions = divisions;
    }

    @Transactional
    Note write(NoteResource.NewNote wanted) {
        RUNS.incrementAndGet();
        pause(wanted.holdMillis());
        String path = divisions.path(wanted.division());
        Note note = new Note(Ids.next(), path, wanted.uscc().value(), wanted.text(), wanted.secret());
        notes.persist(note);
        log.append(Event.of(
                "probe.written.v1", note.id(), path, new Written(note.text().length())));
        if (wanted.text().startsWith("refuse")) {
            throw new ProblemException(Problem.of("E-CONFLICT"));
        }
        return note;
    }

    @Transactional
    Note change(UUID id, @Nullable String ifMatch, String text) {
        Note note = notes.findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        Versioned.require(ifMatch, note.version());
        note.say(text);
        notes.flush();
        return note;
    }

    private static void pause(@Nullable Integer millis) {
        try {
            Thread.sleep(millis == null ? 0 : millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    record Written(int length) {}
}
