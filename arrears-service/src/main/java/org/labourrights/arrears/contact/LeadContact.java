package org.labourrights.arrears.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;

/** One contact about a lead (对接记录). The summary may name persons and is stored encrypted. */
@Entity
@Table(name = "lead_contact")
public class LeadContact extends LeadChild {

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "with_party")
    private ContactParty withParty;

    @Enumerated(EnumType.STRING)
    private ContactMethod method;

    @Convert(converter = EncryptedText.class)
    private @Nullable String summary;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadContact() {}

    LeadContact(ArrearsLead lead, Stamp recorded, Instant contactedAt, ContactEntry entry) {
        super(lead, recorded);
        this.contactedAt = contactedAt;
        this.withParty = entry.withParty();
        this.method = entry.method();
        this.summary = entry.summary();
    }

    Instant contactedAt() {
        return contactedAt;
    }

    ContactParty withParty() {
        return withParty;
    }

    ContactMethod method() {
        return method;
    }

    /** Empty once the retention is over. */
    Optional<String> summary() {
        return Optional.ofNullable(summary);
    }
}
