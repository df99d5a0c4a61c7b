package org.labourrights.reporting.letter;

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
import org.labourrights.reporting.obligation.ObligationFacts;

/**
 * A letter about a missing report that the ladder has drafted (函件拟稿) where policy {@code letter.issue} leaves the issue
 * to an officer. It has no number, no day and no term: those come with the issue.
 */
@Entity
@Table(name = "letter_draft")
class LetterDraft extends Recorded {

    @Id
    private UUID id;

    @Column(name = "obligation_id")
    private UUID obligationId;

    @Column(name = "obligation_no")
    private String obligationNo;

    private UnifiedSocialCreditCode uscc;

    private int round;

    @Enumerated(EnumType.STRING)
    private LetterType type;

    @Column(name = "division_code")
    private DivisionCode divisionCode;

    @Column(name = "division_path")
    private String divisionPath;

    @Enumerated(EnumType.STRING)
    private LetterDraftState state = LetterDraftState.OPEN;

    @Column(name = "letter_id")
    private @Nullable UUID letterId;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LetterDraft() {}

    LetterDraft(UUID id, LetterType type, ObligationFacts obligation, int round, Stamp made) {
        super(made);
        this.id = id;
        this.type = type;
        this.obligationId = obligation.id();
        this.obligationNo = obligation.obligationNo();
        this.uscc = obligation.uscc();
        this.round = round;
        this.divisionCode = obligation.recipientDivision();
        this.divisionPath = obligation.divisionPath();
    }

    /** @throws ProblemException {@code E-STATE} unless it is open */
    void requireOpen() {
        if (state != LetterDraftState.OPEN) {
            throw new ProblemException(WrongState.of(id, state, LetterDraftState.ISSUED, version()));
        }
    }

    /** @throws ProblemException {@code E-STATE} unless it is open */
    void issued(GuidanceLetter letter, Stamp stamp) {
        requireOpen();
        state = LetterDraftState.ISSUED;
        letterId = letter.id();
        touched(stamp);
    }

    void drop(Stamp stamp) {
        state = LetterDraftState.DROPPED;
        touched(stamp);
    }

    UUID id() {
        return id;
    }

    UUID obligationId() {
        return obligationId;
    }

    String obligationNo() {
        return obligationNo;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    int round() {
        return round;
    }

    LetterType type() {
        return type;
    }

    DivisionCode divisionCode() {
        return divisionCode;
    }

    String divisionPath() {
        return divisionPath;
    }

    LetterDraftState state() {
        return state;
    }

    Optional<UUID> letterId() {
        return Optional.ofNullable(letterId);
    }
}
