package org.labourrights.arrears.casefile;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;

/** One written record in the file of a lead. Its text may name persons and is stored encrypted. */
@Entity
@Table(name = "lead_record")
public class HandlingRecord extends LeadChild {

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private @Nullable String code;

    @Convert(converter = EncryptedText.class)
    private @Nullable String text;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected HandlingRecord() {}

    HandlingRecord(ArrearsLead lead, Stamp recorded, RecordKind kind, @Nullable String code, String text) {
        super(lead, recorded);
        this.kind = kind;
        this.code = code;
        this.text = text;
    }

    public RecordKind kind() {
        return kind;
    }

    /** The reason or result as a code; empty where the kind says it all. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Empty once the retention is over. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }
}
