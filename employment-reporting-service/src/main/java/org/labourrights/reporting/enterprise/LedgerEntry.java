package org.labourrights.reporting.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Stamp;

/** One changed field of one enterprise (基础台账变更): append-only, with reason and source. */
@Entity
@Immutable
@Table(name = "ledger_entry")
class LedgerEntry {

    @Id
    private UUID id;

    @Column(name = "enterprise_id")
    private UUID enterpriseId;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "left_path")
    private @Nullable String leftPath;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "operating_paths")
    private String[] operatingPaths;

    @Column(name = "changed_field")
    private String changedField;

    private boolean personal;

    @Column(name = "old_value")
    private @Nullable String oldValue;

    @Column(name = "new_value")
    private @Nullable String newValue;

    @Enumerated(EnumType.STRING)
    private LedgerReason reason;

    private @Nullable String note;

    private @Nullable String source;

    @Column(name = "effective_date")
    private LocalDate effectiveDate;

    @Column(name = "enterprise_version")
    private long enterpriseVersion;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    /** @param leftPath place of registration that the enterprise leaves with this change; null when it stays */
    LedgerEntry(Enterprise enterprise, FieldChange change, LedgerCause cause, @Nullable String leftPath, Stamp stamp) {
        this.id = Ids.next();
        this.enterpriseId = enterprise.id();
        this.uscc = enterprise.uscc();
        this.divisionPath = enterprise.divisionPath();
        this.leftPath = leftPath;
        this.operatingPaths = enterprise.operatingPaths().toArray(String[]::new);
        this.changedField = change.field();
        this.personal = change.personal();
        this.oldValue = change.oldValue();
        this.newValue = change.newValue();
        this.reason = cause.reason();
        this.note = cause.note();
        this.source = cause.source();
        this.effectiveDate = cause.effectiveDate();
        this.enterpriseVersion = enterprise.version();
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
    }

    UUID id() {
        return id;
    }

    String changedField() {
        return changedField;
    }

    boolean personal() {
        return personal;
    }

    @Nullable
    String oldValue() {
        return oldValue;
    }

    @Nullable
    String newValue() {
        return newValue;
    }

    LedgerReason reason() {
        return reason;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String source() {
        return source;
    }

    LocalDate effectiveDate() {
        return effectiveDate;
    }

    long enterpriseVersion() {
        return enterpriseVersion;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
