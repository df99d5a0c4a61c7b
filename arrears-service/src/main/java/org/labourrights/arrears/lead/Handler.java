package org.labourrights.arrears.lead;

/**
 * Who answers for a lead (承办人).
 *
 * @param officer subject of the officer's token
 * @param agencyId the officer's agency, {@code HRSS-152921}
 */
public record Handler(String officer, String agencyId) {}
