package org.labourrights.inspection.register.inspector;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** An enterprise to which an inspector is not sent (回避). The reason may name relatives and is stored encrypted. */
@Entity
@Table(name = "inspector_recusal")
class Recusal extends Recorded {

    @Id
    private UUID id;

    @Column(name = "inspector_id", updatable = false)
    private UUID inspectorId;

    @Column(name = "agency_id", updatable = false)
    private String agencyId;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Column(updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Convert(converter = EncryptedText.class)
    private String reason;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    Recusal(UUID id, Inspector inspector, UnifiedSocialCreditCode uscc, String reason, Stamp made) {
        super(made);
        this.id = id;
        this.inspectorId = inspector.id();
        this.agencyId = inspector.agencyId();
        this.divisionPath = inspector.divisionPath();
        this.uscc = uscc;
        this.reason = reason;
    }

    /** @throws ProblemException {@code E-RECUSAL-ENDED} (409) */
    void end(String why, Stamp stamp) {
        if (endedAt != null) {
            throw new ProblemException(Problem.of("E-RECUSAL-ENDED"));
        }
        endedAt = stamp.at();
        endReason = why;
        touched(stamp);
    }

    UUID id() {
        return id;
    }

    UUID inspectorId() {
        return inspectorId;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String reason() {
        return reason;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
