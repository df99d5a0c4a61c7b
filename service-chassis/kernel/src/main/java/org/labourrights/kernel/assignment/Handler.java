package org.labourrights.kernel.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who answers for a subject (承办人).
 *
 * @param officer subject of the officer's token
 * @param agencyId the officer's agency, {@code HRSS-152921}
 */
@Embeddable
public record Handler(
        @Column(name = "handler_id") String officer,
        @Column(name = "handler_agency_id") String agencyId) {}
