package org.labourrights.arrears.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.identifier.Yuan;

/** A lead in its group, with what it gives to the sums now, so that a change is a difference and no count. */
@Entity
@Table(name = "lead_group_member")
class GroupMember {

    @Id
    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "lead_no")
    private String leadNo;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private boolean counted;

    private boolean open;

    private int workers;

    private Yuan amount = Yuan.ZERO;

    private Yuan paid = Yuan.ZERO;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected GroupMember() {}

    GroupMember(LeadFacts lead, LocalDate receivedOn, UUID groupId) {
        this.leadId = lead.id();
        this.leadNo = lead.leadNo();
        this.receivedOn = receivedOn;
        this.groupId = groupId;
        this.divisionPath = lead.divisionPath();
    }

    void gives(Share share, String path) {
        counted = share.counted();
        open = share.open();
        workers = share.workers();
        amount = share.amount();
        paid = share.paid();
        divisionPath = path;
    }

    void moveTo(UUID group) {
        groupId = group;
    }

    Share share() {
        return new Share(counted, open, workers, amount, paid);
    }

    UUID leadId() {
        return leadId;
    }

    UUID groupId() {
        return groupId;
    }

    String leadNo() {
        return leadNo;
    }

    String divisionPath() {
        return divisionPath;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
