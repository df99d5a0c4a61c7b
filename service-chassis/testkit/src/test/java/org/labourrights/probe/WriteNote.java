package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;

/** The use cases of the probe. */
@ApplicationScoped
class WriteNote {

    /** How often a note was written at all, rolled back or not. */
    static final AtomicInteger RUNS = new AtomicInteger();

    private final Notes notes;
    private final EventLog log;
    private final Divisions divisions;
    private final Stamps stamps;
    private final SystemScope systemScope;

    WriteNote(Notes notes, EventLog log, Divisions divisions, Stamps stamps, SystemScope systemScope) {
        this.notes = notes;
        this.log = log;
        this.divisions = divisions;
        this.stamps = stamps;
        this.systemScope = systemScope;
    }

    @Transactional
    Note write(NoteResource.NewNote wanted) {
        RUNS.incrementAndGet();
        pause(wanted.holdMillis());
        String path = divisions.path(wanted.division());
        // As a use case does that reaches beyond the caller's divisions: the stamp is the caller's all the same.
        Stamp made = systemScope.call("probe-stamp", stamps::now);
        Note note = new Note(Ids.next(), path, wanted.uscc().value(), wanted.text(), wanted.secret(), made);
        notes.persist(note);
        log.append(Event.of(
                "probe.written.v1", note.id(), path, new Written(note.text().length())));
        Event counted = Event.of("probe.counted.v1", note.id(), path, new Written(1));
        if (wanted.text().startsWith("whisper")) {
            systemScope.inOwnName("probe-whisper", () -> systemScope.call("inside", () -> log.append(counted)));
        } else {
            systemScope.run("probe-count", () -> log.append(counted));
        }
        if (wanted.text().startsWith("refuse")) {
            throw new ProblemException(Problem.of("E-CONFLICT"));
        }
        return note;
    }

    @Transactional
    Note change(UUID id, Precondition made, String text) {
        Note note = notes.findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        made.require(note.version());
        note.say(text, stamps.now());
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
