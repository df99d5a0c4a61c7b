package org.labourrights.reporting.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when and by when a report must be filed, and the filing by which timeliness is judged (报送期限). */
@Embeddable
class FilingDays {

    @Column(name = "open_on")
    private LocalDate openOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Last day before the obligation becomes overdue: the due date, or a later end of a correction window. */
    @Column(name = "last_day")
    private LocalDate lastDay;

    /** The filing by which timeliness is judged: the first one, or the first after a missed correction window. */
    @Column(name = "judged_filing_on")
    private @Nullable LocalDate judgedFilingOn;

    @Column(name = "correction_due_on")
    private @Nullable LocalDate correctionDueOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected FilingDays() {}

    FilingDays(LocalDate openOn, LocalDate dueOn) {
        this.openOn = openOn;
        this.dueOn = dueOn;
        this.lastDay = dueOn;
    }

    /** A correction filed inside its window keeps the day of the first filing; one filed after it is judged anew. */
    void filed(LocalDate today) {
        boolean insideCorrection = correctionDueOn != null && !today.isAfter(correctionDueOn);
        if (judgedFilingOn == null || !insideCorrection) {
            judgedFilingOn = today;
        }
    }

    /** Filed in time, it may be corrected until the window closes; filed late, no day is added. */
    void returned(LocalDate correctionDue) {
        correctionDueOn = correctionDue;
        if (timely() && correctionDue.isAfter(lastDay)) {
            lastDay = correctionDue;
        }
    }

    /** As if the first report had not been filed; of a correction, the first filing stands. */
    void withdrawn() {
        if (correctionDueOn == null) {
            judgedFilingOn = null;
        }
    }

    void accepted() {
        correctionDueOn = null;
    }

    /** Whether the filing that counts was on or before the due date; false while nothing was filed. */
    boolean timely() {
        return judgedFilingOn != null && !judgedFilingOn.isAfter(dueOn);
    }

    boolean over(LocalDate today) {
        return today.isAfter(lastDay);
    }

    LocalDate openOn() {
        return openOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Optional<LocalDate> judgedFilingOn() {
        return Optional.ofNullable(judgedFilingOn);
    }

    Optional<LocalDate> correctionDueOn() {
        return Optional.ofNullable(correctionDueOn);
    }
}
