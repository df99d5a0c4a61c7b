package org.labourrights.reporting.enterprise;

import org.jspecify.annotations.Nullable;

/** {@link Contacts} as they are stored: each value encrypted on its own. */
record SealedContacts(
        String legalRepresentative,
        String contactName,
        String contactPhone,
        @Nullable String contactEmail) {}
