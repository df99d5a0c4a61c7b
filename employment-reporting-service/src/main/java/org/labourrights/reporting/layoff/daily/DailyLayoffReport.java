package org.labourrights.reporting.layoff.daily;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/**
 * Daily layoff report (裁员每日一报) of one division and calendar day: a duty of the bureau, not of the enterprise. The row
 * stands from 00:00 of its day, so that a missing report can be seen.
 */
@Entity
@Table(name = "daily_layoff_report")
public class DailyLayoffReport extends Recorded {

    @Id
    private UUID id;

    @Column(name = "division_code")
    private DivisionCode divisionCode;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "report_date")
    private LocalDate reportDate;

    @Column(name = "cutoff_at")
    private Instant cutoffAt;

    @Column(name = "policy_id")
    private UUID policyId;

    @Enumerated(EnumType.STRING)
    private DailyReportState state;

    @Column(name = "zero_report")
    private @Nullable Boolean zeroReport;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DailyLine> enterprises;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    private int revision;

    /** For the persistence provider; rows are opened by {@link DailyDays}. */
    @SuppressWarnings("NullAway.Init")
    protected DailyLayoffReport() {}

    /**
     * An officer files it; after the cut-off it is late.
     *
     * @throws ProblemException {@code E-STATE} when it is filed or released already
     */
    DailyEvent file(boolean zero, List<DailyLine> lines, Stamp stamp) {
        // At the very cut-off the timer may not have fired yet.
        DailyReportState target =
                state == DailyReportState.MISSING || stamp.at().isAfter(cutoffAt)
                        ? DailyReportState.FILED_LATE
                        : DailyReportState.FILED;
        if (state == DailyReportState.DUE && target == DailyReportState.FILED_LATE) {
            become(DailyReportState.MISSING, stamp);
        }
        become(target, stamp);
        zeroReport = zero;
        enterprises = List.copyOf(lines);
        submittedAt = stamp.at();
        submittedBy = stamp.by();
        return new DailyEvent.Filed(this);
    }

    /**
     * Says what it should have said; when it was filed, and whether late, stays.
     *
     * @throws ProblemException {@code E-LAYOFF-UNFILED} when nobody filed it
     */
    DailyEvent correct(boolean zero, List<DailyLine> lines, String reason, Stamp stamp) {
        requireFiled();
        zeroReport = zero;
        enterprises = List.copyOf(lines);
        revision++;
        touched(stamp);
        return new DailyEvent.Corrected(this, reason);
    }

    /** @throws ProblemException {@code E-LAYOFF-UNFILED} when nobody filed it */
    void requireFiled() {
        if (submittedAt == null) {
            throw new ProblemException(new DailyProblem.NotFiled(id, state, version()));
        }
    }

    /** @throws ProblemException {@code E-STATE} unless it is due */
    DailyEvent missed(Stamp stamp) {
        become(DailyReportState.MISSING, stamp);
        return new DailyEvent.Missed(this);
    }

    /** @throws ProblemException {@code E-STATE} when it is filed */
    DailyEvent release(Stamp stamp) {
        become(DailyReportState.RELEASED, stamp);
        return new DailyEvent.Released(this);
    }

    private void become(DailyReportState target, Stamp stamp) {
        if (!state.canBecome(target)) {
            throw new ProblemException(WrongState.of(id, state, target, version()));
        }
        state = target;
        touched(stamp);
    }

    public UUID id() {
        return id;
    }

    public DivisionCode divisionCode() {
        return divisionCode;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public LocalDate reportDate() {
        return reportDate;
    }

    public Instant cutoffAt() {
        return cutoffAt;
    }

    public DailyReportState state() {
        return state;
    }

    /** Empty until it is filed. */
    public Optional<Boolean> zeroReport() {
        return Optional.ofNullable(zeroReport);
    }

    List<DailyLine> enterprises() {
        return enterprises;
    }

    /** How often it was corrected. */
    int revision() {
        return revision;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }
}
