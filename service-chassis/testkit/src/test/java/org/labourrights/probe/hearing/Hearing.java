package org.labourrights.probe.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** A hearing that an enterprise has asked for. */
@Entity
@Table(name = "probe_hearing")
class Hearing extends Recorded {

    @Id
    private UUID id;

    @Column(name = "hearing_no")
    private String number;

    @Column(name = "division_path")
    private String divisionPath;

    @Column
    private UnifiedSocialCreditCode uscc;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    Hearing(UUID id, String number, String divisionPath, UnifiedSocialCreditCode uscc, Stamp made) {
        super(made);
        this.id = id;
        this.number = number;
        this.divisionPath = divisionPath;
        this.uscc = uscc;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String divisionPath() {
        return divisionPath;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    DivisionCode division() {
        return charge().division();
    }

    ClockCharge charge() {
        ClockCharge place = new ClockCharge(uscc, divisionPath, "");
        return new ClockCharge(uscc, divisionPath, "HRSS-" + place.division().value());
    }
}
