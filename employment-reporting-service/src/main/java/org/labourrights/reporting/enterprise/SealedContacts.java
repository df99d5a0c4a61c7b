package org.labourrights.reporting.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** {@link Contacts} as they are stored: each value encrypted on its own. */
@Embeddable
record SealedContacts(
        @Column(name = "legal_representative") String legalRepresentative,
        @Column(name = "contact_name") String contactName,
        @Column(name = "contact_phone") String contactPhone,
        @Column(name = "contact_email") @Nullable String contactEmail) {}
