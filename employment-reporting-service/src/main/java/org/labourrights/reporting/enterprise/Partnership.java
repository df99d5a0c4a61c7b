package org.labourrights.reporting.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.kernel.directory.PartnerType;

/** Cooperation between a platform and a partner (合作用工关系). At most one runs for a pair at a time. */
@Entity
@Table(name = "partnership")
public class Partnership extends Recorded {

    @Id
    private UUID id;

    @Column(name = "platform_uscc")
    private UnifiedSocialCreditCode platformUscc;

    @Column(name = "partner_uscc")
    private UnifiedSocialCreditCode partnerUscc;

    @Enumerated(EnumType.STRING)
    @Column(name = "partner_type")
    private PartnerType partnerType;

    @Column(name = "agreement_no")
    private @Nullable String agreementNo;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "rights_clauses_present")
    private boolean rightsClausesPresent;

    private boolean active = true;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "platform_path")
    private String platformPath;

    @Column(name = "division_path")
    private String divisionPath;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    Partnership(
            Enterprise platform, Enterprise partner, PartnershipAgreement agreement, PartnerType type, Stamp stamp) {
        super(stamp);
        this.id = Ids.next();
        this.platformUscc = platform.uscc();
        this.partnerUscc = partner.uscc();
        this.partnerType = type;
        this.agreementNo = agreement.agreementNo();
        this.signedOn = agreement.signedOn();
        this.validTo = agreement.validTo();
        this.rightsClausesPresent = agreement.rightsClausesPresent();
        this.platformPath = platform.divisionPath();
        this.divisionPath = partner.divisionPath();
    }

    /**
     * Ends the cooperation.
     *
     * @throws ProblemException {@code E-STATE} (409) when it has ended already
     */
    void end(LocalDate on, String reason, Stamp stamp) {
        if (!active) {
            throw new ProblemException(Problem.of("E-STATE", Map.of("from", "ENDED", "to", "ENDED")));
        }
        active = false;
        endedOn = on;
        endReason = reason;
        touched(stamp);
    }

    public UUID id() {
        return id;
    }

    public UnifiedSocialCreditCode platformUscc() {
        return platformUscc;
    }

    public UnifiedSocialCreditCode partnerUscc() {
        return partnerUscc;
    }

    /** What the partner is in this cooperation; wins over the partner's own type. */
    public PartnerType partnerType() {
        return partnerType;
    }

    public boolean active() {
        return active;
    }

    Optional<String> agreementNo() {
        return Optional.ofNullable(agreementNo);
    }

    LocalDate signedOn() {
        return signedOn;
    }

    Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    boolean rightsClausesPresent() {
        return rightsClausesPresent;
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    String platformPath() {
        return platformPath;
    }

    String divisionPath() {
        return divisionPath;
    }
}
