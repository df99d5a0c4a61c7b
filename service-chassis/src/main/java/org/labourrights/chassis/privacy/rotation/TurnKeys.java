package org.labourrights.chassis.privacy.rotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.labourrights.chassis.job.PassingFailure;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.column.ProtectedTable;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.StatementFailed;

/**
 * Turns stored values over to the active keys, some rows a transaction. Values and progress are one transaction, so that
 * whoever is killed leaves nothing half done and any replica goes on from there; one is at work at a time.
 *
 * <p>A pass that turned something over is followed by another one, which begins when every transaction of before has ended:
 * such a one may have read an old value and write it back. The pass that finds nothing to do is the last, and what it has
 * counted says which keys can be taken away.
 */
@ApplicationScoped
public class TurnKeys {

    private static final Logger LOG = Logger.getLogger(TurnKeys.class);

    private static final String JOB = "key-rotation";

    private final RotationTable runs;
    private final UnreadableTable unreadable;
    private final WalkTable walk;
    private final DeclaredTables declared;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final EventLog log;
    private final SystemScope system;
    private final CurrentCaller caller;
    private final Clock clock;

    TurnKeys(
            RotationTable runs,
            UnreadableTable unreadable,
            WalkTable walk,
            DeclaredTables declared,
            FieldCipher cipher,
            BlindIndex index,
            EventLog log,
            SystemScope system,
            CurrentCaller caller,
            Clock clock) {
        this.runs = runs;
        this.unreadable = unreadable;
        this.walk = walk;
        this.declared = declared;
        this.cipher = cipher;
        this.index = index;
        this.log = log;
        this.system = system;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a step came to. */
    public enum Step {
        /** Rows were walked, or a pass ended. */
        MOVED,
        /** Nothing to do now: no run, another replica is at work, or transactions of before are waited for. */
        RESTED
    }

    /** Payload: what is turned over to. */
    record Started(UUID rotation, String fieldKey, String indexKey) {}

    /**
     * Begins a run to the keys that are active here; one to other keys ends.
     *
     * @param reason for the log
     * @throws ProblemException {@code E-KEYS-TURNING} (409) when one to the same keys is under way
     */
    @Transactional
    public void start(String reason) {
        Optional<Rotation> running = runs.running();
        if (running.filter(this::isOurs).isPresent()) {
            throw new ProblemException(Problem.of("E-KEYS-TURNING"));
        }
        running.ifPresent(run -> runs.end(run, RotationState.SUPERSEDED, clock.instant()));
        begin(reason);
    }

    /**
     * A replica starts: while there are several keys of a kind, somebody has to look for values under the others. A run that
     * is under way to other keys is left alone, for who starts with old settings must not turn everything back.
     */
    void startByItself() {
        if (cipher.keyIds().size() == 1 && index.keyIds().size() == 1) {
            return;
        }
        inTransaction(() -> {
            Optional<Rotation> running = runs.running();
            if (running.isEmpty()) {
                begin("several keys at the start of a replica");
            } else if (isOurs(running.get())) {
                runs.onceMore(running.get());
            } else {
                LOG.warnf(
                        "Values are being turned over to keys that are not active here: %s",
                        running.get().id());
            }
            return Step.MOVED;
        });
    }

    /** Walks some rows of the run that is under way, in a transaction of its own. */
    public Step step() {
        try {
            return inTransaction(() -> step(false));
        } catch (StatementFailed e) {
            if (PassingFailure.is(e)) {
                throw e;
            }
            LOG.warnf(
                    "Rows of a table cannot be turned over together (%s); each is turned alone",
                    PassingFailure.told(e));
            return inTransaction(() -> step(true));
        }
    }

    private Step inTransaction(Supplier<Step> work) {
        return system.inOwnName(JOB, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private void begin(String reason) {
        UUID id = runs.begin(cipher.activeKey(), index.activeKey(), clock.instant(), caller.actor());
        Started payload = new Started(id, cipher.activeKey(), index.activeKey());
        log.append(Event.of("keys.rotation.started.v1", id, Caller.NATION, payload)
                .withReason(reason)
                .internal());
        LOG.infof("Rotation of keys %s to %s and %s begins", id, cipher.activeKey(), index.activeKey());
    }

    private boolean isOurs(Rotation run) {
        return run.turnsTo(cipher.activeKey(), index.activeKey());
    }

    private Step step(boolean carefully) {
        if (!runs.alone()) {
            return Step.RESTED;
        }
        Optional<Rotation> running = runs.running().filter(this::isOurs);
        if (running.isEmpty() || !runs.settled(running.get())) {
            return Step.RESTED;
        }
        Rotation run = running.get();
        List<String> names = declared.all().stream().map(ProtectedTable::name).toList();
        runs.open(run, names);
        Optional<WalkedTable> next = runs.next(run, names);
        if (next.isPresent()) {
            walk(run, next.get(), carefully);
        } else {
            endPass(run);
        }
        return Step.MOVED;
    }

    private void walk(Rotation run, WalkedTable table, boolean carefully) {
        WalkTable.Chunk chunk = walk.walk(declared.get(table.name()), table.after(), carefully);
        unreadable.note(run, table.name(), chunk.unreadable(), clock.instant());
        if (chunk.end()) {
            unreadable.forgetMended(run, table.name());
        }
        runs.move(run, table, chunk);
    }

    private void endPass(Rotation run) {
        if (runs.unfinished(run) || run.onceMore()) {
            runs.nextPass(run);
            return;
        }
        runs.end(run, RotationState.DONE, clock.instant());
        Map<String, Long> turned = new TreeMap<>();
        runs.tables(run).forEach(table -> turned.put(table.name(), table.turnedBefore()));
        LOG.infof("Rotation of keys %s is done after %d passes; rows turned over: %s", run.id(), run.pass(), turned);
    }
}
