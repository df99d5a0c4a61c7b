package org.labourrights.reporting.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;

/** What a letter is about: a report, missing or returned, or a risk warning. */
@Embeddable
public class LetterSubject {

    private String period;

    private int round;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] grounds;

    @Column(name = "obligation_id")
    private @Nullable UUID obligationId;

    @Column(name = "obligation_no")
    private @Nullable String obligationNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_kind")
    private @Nullable ReportKind reportKind;

    @Column(name = "report_due_on")
    private @Nullable LocalDate reportDueOn;

    @Column(name = "warning_id")
    private @Nullable UUID warningId;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LetterSubject() {}

    private LetterSubject(String period, int round, List<String> grounds) {
        this.period = period;
        this.round = round;
        this.grounds = grounds.toArray(String[]::new);
    }

    static LetterSubject report(ObligationFacts obligation, int round, List<String> grounds) {
        LetterSubject subject = new LetterSubject(obligation.period().code(), round, grounds);
        subject.obligationId = obligation.id();
        subject.obligationNo = obligation.obligationNo();
        subject.reportKind = obligation.reportKind();
        subject.reportDueOn = obligation.dueOn();
        return subject;
    }

    static LetterSubject warning(UUID warningId, ReportingPeriod period, List<String> grounds) {
        LetterSubject subject = new LetterSubject(period.code(), 1, grounds);
        subject.warningId = warningId;
        return subject;
    }

    public ReportingPeriod period() {
        return ReportingPeriod.parse(period);
    }

    /** Which climb of the ladder, or which return of the report; from 1. */
    public int round() {
        return round;
    }

    /** What the document names as the reason, in Chinese; empty for a missing report. */
    public List<String> grounds() {
        return List.of(grounds);
    }

    public Optional<UUID> obligationId() {
        return Optional.ofNullable(obligationId);
    }

    public Optional<String> obligationNo() {
        return Optional.ofNullable(obligationNo);
    }

    public Optional<ReportKind> reportKind() {
        return Optional.ofNullable(reportKind);
    }

    /** Last day for filing the report, as it stood when the letter was issued. */
    public Optional<LocalDate> reportDueOn() {
        return Optional.ofNullable(reportDueOn);
    }

    public Optional<UUID> warningId() {
        return Optional.ofNullable(warningId);
    }
}
