package org.labourrights.inspection.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** An enterprise in the pool of a division: one waiting entry, with all its reasons ({@link TargetReason}). */
@Entity
@Table(name = "pool_target")
class PoolTarget extends Recorded {

    @Id
    private UUID id;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Enumerated(EnumType.STRING)
    private PoolState state = PoolState.WAITING;

    @Column(name = "left_reason")
    private @Nullable String leftReason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PoolTarget() {}

    PoolTarget(UUID id, UnifiedSocialCreditCode uscc, String divisionPath, Stamp made) {
        super(made);
        this.id = id;
        this.uscc = uscc;
        this.divisionPath = divisionPath;
    }

    /**
     * Takes it out of the pool.
     *
     * @throws ProblemException {@code E-STATE} (409) unless it waits
     */
    void leave(PoolState as, @Nullable String reason, Stamp stamp) {
        if (state != PoolState.WAITING) {
            throw new ProblemException(WrongState.of(id, state, as, version()));
        }
        state = as;
        leftReason = reason;
        touched(stamp);
    }

    UUID id() {
        return id;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String divisionPath() {
        return divisionPath;
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    PoolState state() {
        return state;
    }

    Optional<String> leftReason() {
        return Optional.ofNullable(leftReason);
    }
}
