package org.labourrights.reporting.layoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** An enterprise hires again after a layoff (重新招用): whether those laid off were asked first (劳动合同法 §41). */
@Entity
@Table(name = "layoff_rehiring")
class LayoffRehiring extends Recorded {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "hired_on")
    private LocalDate hiredOn;

    private String role;

    private int hired;

    private int offered;

    private int returned;

    private @Nullable String explanation;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LayoffRehiring() {}

    LayoffRehiring(UUID id, LayoffPlan plan, Rehiring rehiring, Stamp made) {
        super(made);
        this.id = id;
        this.planId = plan.id();
        this.uscc = plan.uscc();
        this.divisionPath = plan.divisionPath();
        this.hiredOn = rehiring.on();
        this.role = rehiring.role();
        this.hired = rehiring.hired();
        this.offered = rehiring.offered();
        this.returned = rehiring.returned();
        this.explanation = rehiring.explanation();
    }

    UUID id() {
        return id;
    }

    /** What was said of it. */
    Rehiring said() {
        return new Rehiring(hiredOn, role, hired, offered, returned, explanation);
    }
}
