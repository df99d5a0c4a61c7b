package org.labourrights.chassis.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/** Subjects of one enterprise that act as one (并案). Its sums move by differences; nobody counts its subjects. */
@Entity
@Table(name = "subject_group")
public class SubjectGroup {

    @Id
    private UUID id;

    private String family;

    @Column(name = "group_key")
    private String groupKey;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    private int subjects;

    private int people;

    private Yuan amount = Yuan.ZERO;

    @Column(name = "open_subjects")
    private int openSubjects;

    @Column(name = "open_people")
    private int openPeople;

    @Column(name = "open_amount")
    private Yuan openAmount = Yuan.ZERO;

    @Column(name = "paid_amount")
    private Yuan paidAmount = Yuan.ZERO;

    @Column(name = "detected_at")
    private @Nullable Instant detectedAt;

    @Column(name = "detected_level")
    private @Nullable String detectedLevel;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SubjectGroup() {}

    SubjectGroup(UUID id, String family, GroupedSubject first) {
        this.id = id;
        this.family = family;
        this.groupKey = GroupRule.key(first.uscc(), first.day());
        this.uscc = first.uscc();
        this.divisionPath = first.divisionPath();
        this.firstOn = first.day();
        this.lastOn = first.day();
    }

    boolean fits(LocalDate day, int window) {
        return GroupRule.fits(firstOn, lastOn, day, window);
    }

    /** A subject of that day and place joined, or has another place now. */
    void reach(LocalDate day, String path) {
        firstOn = day.isBefore(firstOn) ? day : firstOn;
        lastOn = day.isAfter(lastOn) ? day : lastOn;
        divisionPath = GroupRule.common(divisionPath, path);
    }

    /** One subject gives something else than before. */
    void change(Share before, Share after) {
        Sums all = all().minus(before.all()).plus(after.all());
        subjects = all.subjects();
        people = all.people();
        amount = all.amount();
        Sums open = stillOpen().minus(before.stillOpen()).plus(after.stillOpen());
        openSubjects = open.subjects();
        openPeople = open.people();
        openAmount = open.amount();
        paidAmount = paidAmount.minus(before.paid()).plus(after.paid());
    }

    /** The threshold is reached, or a graver level since; the day of the threshold stays. */
    void detected(Instant at, @Nullable String level) {
        detectedAt = detectedAt == null ? at : detectedAt;
        detectedLevel = level;
    }

    public GroupSums sums() {
        return new GroupSums(all(), stillOpen(), paidAmount);
    }

    private Sums all() {
        return new Sums(subjects, people, amount);
    }

    private Sums stillOpen() {
        return new Sums(openSubjects, openPeople, openAmount);
    }

    /** Smallest division that holds all its subjects. */
    public DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    public UUID id() {
        return id;
    }

    String family() {
        return family;
    }

    /** Enterprise and day of the first subject, {@code 91150104MA0LWP5518-20260810}. */
    public String groupKey() {
        return groupKey;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    /** Reporting path of {@link #division}. */
    public String divisionPath() {
        return divisionPath;
    }

    public LocalDate firstOn() {
        return firstOn;
    }

    public LocalDate lastOn() {
        return lastOn;
    }

    /** When the threshold was reached. */
    public Optional<Instant> detectedAt() {
        return Optional.ofNullable(detectedAt);
    }

    /** Level that was told of last. */
    public Optional<String> detectedLevel() {
        return Optional.ofNullable(detectedLevel);
    }

    public long version() {
        return version;
    }
}
