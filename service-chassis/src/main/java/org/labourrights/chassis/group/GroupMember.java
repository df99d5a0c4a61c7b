package org.labourrights.chassis.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.identifier.Yuan;

/** A subject in its group, with what it gives to the sums now, so that a change is a difference and no count. */
@Entity
@Table(name = "subject_group_member")
public class GroupMember {

    @Id
    private UUID subject;

    @Column(name = "group_id")
    private UUID groupId;

    private String number;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "came_on")
    private LocalDate cameOn;

    private boolean counted;

    private boolean open;

    private int people;

    private Yuan amount = Yuan.ZERO;

    private Yuan paid = Yuan.ZERO;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected GroupMember() {}

    GroupMember(GroupedSubject of, UUID groupId) {
        this.subject = of.id();
        this.number = of.number();
        this.cameOn = of.day();
        this.groupId = groupId;
        this.divisionPath = of.divisionPath();
    }

    void gives(Share share, String path) {
        counted = share.counted();
        open = share.open();
        people = share.people();
        amount = share.amount();
        paid = share.paid();
        divisionPath = path;
    }

    void moveTo(UUID group) {
        groupId = group;
    }

    public Share share() {
        return new Share(counted, open, people, amount, paid);
    }

    public UUID subject() {
        return subject;
    }

    UUID groupId() {
        return groupId;
    }

    /** Number of the subject, for people. */
    public String number() {
        return number;
    }

    String divisionPath() {
        return divisionPath;
    }

    public LocalDate cameOn() {
        return cameOn;
    }
}
