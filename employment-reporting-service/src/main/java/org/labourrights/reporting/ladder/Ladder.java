package org.labourrights.reporting.ladder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.obligation.ObligationFacts;

/**
 * Where an overdue obligation stands on the ladder. A report that is filed late stops it; when that report is withdrawn or
 * returned, the ladder goes on at the next rung, so that no filing turns the clock back.
 */
@Entity
@Table(name = "escalation_ladder")
class Ladder {

    /** Level at which inspection takes the enterprise into its target pool. */
    static final int POOL = 3;

    @Id
    @Column(name = "obligation_id")
    private UUID obligationId;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    private int round;

    private int level;

    private boolean running;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Ladder() {}

    Ladder(ObligationFacts obligation, Instant now) {
        this.obligationId = obligation.id();
        this.uscc = obligation.uscc();
        this.divisionPath = obligation.divisionPath();
        this.round = 1;
        this.running = true;
        this.updatedAt = now;
    }

    /** The late filing that stopped it came to nothing. From the target pool on, the pool is entered once more. */
    void resume(Instant now) {
        level = Math.min(level, POOL - 1);
        running = true;
        updatedAt = now;
    }

    /** The rung that is to be climbed next. */
    Rung next() {
        return new Rung(round, level + 1, null);
    }

    /** Whether the rung is the one to be climbed next; a rung of an earlier round or a stopped ladder is not. */
    boolean awaits(Rung rung) {
        return running && rung.round() == round && rung.level() == level + 1;
    }

    void reached(int reached, Instant now) {
        level = reached;
        running = reached < POOL;
        updatedAt = now;
    }

    void stop(Instant now) {
        running = false;
        updatedAt = now;
    }

    UUID obligationId() {
        return obligationId;
    }

    int round() {
        return round;
    }

    int level() {
        return level;
    }

    boolean running() {
        return running;
    }

    String divisionPath() {
        return divisionPath;
    }
}
