package org.labourrights.arrears.related;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Ids;

/** A local copy of what another service reports of a case; the newest step counts, in whatever order events come. */
@Entity
@Table(name = "related_case")
public class RelatedCase {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RelatedKind kind;

    @Column(name = "ref_no")
    private String refNo;

    @Column(name = "complaint_id")
    private @Nullable UUID complaintId;

    private @Nullable UnifiedSocialCreditCode uscc;

    @Enumerated(EnumType.STRING)
    private RelatedStatus status;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable Yuan amount;

    @Column(name = "division_path")
    private String divisionPath;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected RelatedCase() {}

    RelatedCase(CaseNews news) {
        this.id = Ids.next();
        this.kind = news.kind();
        this.refNo = news.refNo();
        this.complaintId = news.complaintId();
        this.uscc = news.uscc();
        this.status = news.status();
        this.happenedOn = news.on();
        this.dueOn = news.dueOn();
        this.amount = news.amount();
        this.divisionPath = news.divisionPath();
    }

    /** Takes over what is new, and says whether something follows: a further step, or the complaint that was unknown. */
    boolean hear(CaseNews news) {
        boolean linked = complaintId == null && news.complaintId() != null;
        if (linked) {
            complaintId = news.complaintId();
        }
        if (uscc == null) {
            uscc = news.uscc();
        }
        boolean further = news.status().compareTo(status) > 0;
        if (further) {
            status = news.status();
            happenedOn = news.on();
            dueOn = news.dueOn() == null ? dueOn : news.dueOn();
            amount = news.amount() == null ? amount : news.amount();
        }
        return further || linked;
    }

    UUID id() {
        return id;
    }

    RelatedKind kind() {
        return kind;
    }

    String refNo() {
        return refNo;
    }

    Optional<UUID> complaintId() {
        return Optional.ofNullable(complaintId);
    }

    RelatedStatus status() {
        return status;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String divisionPath() {
        return divisionPath;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<Yuan> amount() {
        return Optional.ofNullable(amount);
    }
}
