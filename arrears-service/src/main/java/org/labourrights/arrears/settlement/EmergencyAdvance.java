package org.labourrights.arrears.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.record.Stamp;

/** Money of the emergency fund that tides workers over (应急周转金垫付, 保障农民工工资支付条例 §63); the employer owes it on. */
@Entity
@Table(name = "emergency_advance")
public class EmergencyAdvance extends LeadChild {

    private Yuan amount;

    @Column(name = "worker_count")
    private int workerCount;

    @Column(name = "advanced_on")
    private LocalDate advancedOn;

    private Yuan recovered = Yuan.ZERO;

    private boolean voided;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected EmergencyAdvance() {}

    EmergencyAdvance(ArrearsLead lead, Stamp recorded, AdvanceEntry entry) {
        super(lead, recorded);
        this.amount = entry.amount();
        this.workerCount = entry.workerCount();
        this.advancedOn = entry.advancedOn();
    }

    /** Whether that much was still to come back. */
    boolean recover(Yuan money) {
        if (outstanding().compareTo(money) < 0) {
            return false;
        }
        recovered = recovered.plus(money);
        return true;
    }

    /** Whether that much counted as recovered. */
    boolean takeBack(Yuan money) {
        if (recovered.compareTo(money) < 0) {
            return false;
        }
        recovered = recovered.minus(money);
        return true;
    }

    /** The fund never paid it; false while something of it counts as recovered. */
    boolean voided() {
        voided = recovered.equals(Yuan.ZERO);
        return voided;
    }

    boolean isVoided() {
        return voided;
    }

    Yuan outstanding() {
        return amount.minus(recovered);
    }

    RecoverStatus status() {
        if (voided) {
            return RecoverStatus.VOIDED;
        }
        if (recovered.equals(Yuan.ZERO)) {
            return RecoverStatus.OPEN;
        }
        return recovered.equals(amount) ? RecoverStatus.RECOVERED : RecoverStatus.PARTIAL;
    }

    Yuan amount() {
        return amount;
    }

    int workerCount() {
        return workerCount;
    }

    LocalDate advancedOn() {
        return advancedOn;
    }

    Yuan recovered() {
        return recovered;
    }
}
