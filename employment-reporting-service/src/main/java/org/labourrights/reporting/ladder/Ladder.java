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

/** Where an overdue obligation stands on the ladder. Each time it becomes overdue a new round begins at the bottom. */
@Entity
@Table(name = "escalation_ladder")
class Ladder {

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
        this.updatedAt = now;
    }

    /** The obligation is overdue (again). */
    void start(Instant now) {
        round++;
        level = 0;
        running = true;
        updatedAt = now;
    }

    /** Whether the rung is the one to be climbed next; a rung of an earlier round or a stopped ladder is not. */
    boolean awaits(Rung rung) {
        return running && rung.round() == round && rung.level() == level + 1;
    }

    void reached(int reached, Instant now) {
        level = reached;
        running = reached < 3;
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
