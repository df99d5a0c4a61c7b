package org.labourrights.arrears.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;

/** Follow-up of a lead that is closed while the money is still to come (案结事不了). */
@Entity
@Table(name = "lead_enforcement")
public class Enforcement extends LeadChild {

    /** Written by hand, and so by some with the name of a party. */
    @Column(name = "court_case_no")
    @Convert(converter = EncryptedText.class)
    private @Nullable String courtCaseNo;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "next_check_on")
    private LocalDate nextCheckOn;

    @Enumerated(EnumType.STRING)
    private EnforcementState state = EnforcementState.OPEN;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Enforcement() {}

    Enforcement(ArrearsLead lead, Stamp recorded, EnforcementEntry entry) {
        super(lead, recorded);
        this.courtCaseNo = entry.courtCaseNo();
        this.appliedOn = entry.appliedOn();
        this.nextCheckOn = entry.nextCheckOn();
    }

    void advance(EnforcementState to, @Nullable LocalDate check) {
        state = to;
        nextCheckOn = check == null ? nextCheckOn : check;
    }

    /** Empty once the retention is over. */
    Optional<String> courtCaseNo() {
        return Optional.ofNullable(courtCaseNo);
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    LocalDate nextCheckOn() {
        return nextCheckOn;
    }

    EnforcementState state() {
        return state;
    }
}
