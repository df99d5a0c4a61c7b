package org.labourrights.arrears.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** Free text about a lead; it may name anybody, and is therefore encrypted. */
@Entity
@Table(schema = "pii", name = "lead_text")
class LeadText extends Recorded {

    @Id
    private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "person_key")
    private @Nullable String personKey;

    @Enumerated(EnumType.STRING)
    private LeadTextKind kind;

    @Convert(converter = EncryptedText.class)
    private String content;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadText() {}

    LeadText(
            UUID id,
            UUID leadId,
            String divisionPath,
            @Nullable String personKey,
            LeadTextKind kind,
            String content,
            Stamp made) {
        super(made);
        this.id = id;
        this.leadId = leadId;
        this.divisionPath = divisionPath;
        this.personKey = personKey;
        this.kind = kind;
        this.content = content;
    }

    String content() {
        return content;
    }
}
