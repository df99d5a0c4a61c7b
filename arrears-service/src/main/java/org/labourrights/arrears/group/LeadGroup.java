package org.labourrights.arrears.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/** Leads of one employer that act as one (并案). Its sums move by differences; nobody counts its leads. */
@Entity
@Table(name = "lead_group")
class LeadGroup {

    @Id
    private UUID id;

    @Column(name = "group_key")
    private String groupKey;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    private int leads;

    private int workers;

    private Yuan amount = Yuan.ZERO;

    @Column(name = "open_leads")
    private int openLeads;

    @Column(name = "open_workers")
    private int openWorkers;

    @Column(name = "open_amount")
    private Yuan openAmount = Yuan.ZERO;

    @Column(name = "paid_amount")
    private Yuan paidAmount = Yuan.ZERO;

    @Column(name = "detected_at")
    private @Nullable Instant detectedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "detected_level")
    private @Nullable ResponseLevel detectedLevel;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadGroup() {}

    LeadGroup(UUID id, UnifiedSocialCreditCode uscc, LeadFacts first, LocalDate receivedOn) {
        this.id = id;
        this.groupKey = GroupRule.key(uscc, receivedOn);
        this.uscc = uscc;
        this.divisionPath = first.divisionPath();
        this.firstOn = receivedOn;
        this.lastOn = receivedOn;
    }

    boolean fits(LocalDate day, int window) {
        return GroupRule.fits(firstOn, lastOn, day, window);
    }

    /** A lead of that day and place joined, or has another place now. */
    void reach(LocalDate day, String path) {
        firstOn = day.isBefore(firstOn) ? day : firstOn;
        lastOn = day.isAfter(lastOn) ? day : lastOn;
        divisionPath = GroupRule.common(divisionPath, path);
    }

    /** One lead gives something else than before. */
    void change(Share before, Share after) {
        Sums all = all().minus(before.all()).plus(after.all());
        leads = all.leads();
        workers = all.workers();
        amount = all.amount();
        Sums open = stillOpen().minus(before.stillOpen()).plus(after.stillOpen());
        openLeads = open.leads();
        openWorkers = open.workers();
        openAmount = open.amount();
        paidAmount = paidAmount.minus(before.paid()).plus(after.paid());
    }

    /** The threshold is reached, or a graver level since; the day of the threshold stays. */
    void detected(Instant at, @Nullable ResponseLevel level) {
        detectedAt = detectedAt == null ? at : detectedAt;
        detectedLevel = level;
    }

    Sums all() {
        return new Sums(leads, workers, amount);
    }

    Sums stillOpen() {
        return new Sums(openLeads, openWorkers, openAmount);
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    UUID id() {
        return id;
    }

    String groupKey() {
        return groupKey;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String divisionPath() {
        return divisionPath;
    }

    LocalDate firstOn() {
        return firstOn;
    }

    LocalDate lastOn() {
        return lastOn;
    }

    Yuan paidAmount() {
        return paidAmount;
    }

    Optional<Instant> detectedAt() {
        return Optional.ofNullable(detectedAt);
    }

    Optional<ResponseLevel> detectedLevel() {
        return Optional.ofNullable(detectedLevel);
    }

    long version() {
        return version;
    }
}
