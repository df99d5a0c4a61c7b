package org.labourrights.kernel.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * That a document is served on all of its addressees.
 *
 * @param on on the last of them
 * @param method by which it was served on that one
 * @param effectiveOn from which day it counts as served on all
 */
@Embeddable
record ServedOnAll(
        @Column(name = "served_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "service_method")
        ServiceMethod method,

        @Column(name = "service_effective_on") LocalDate effectiveOn) {}
