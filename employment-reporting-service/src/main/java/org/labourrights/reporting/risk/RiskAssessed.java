package org.labourrights.reporting.risk;

import java.util.Map;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.RiskLevel;

/**
 * An enterprise was assessed anew. Fired as a CDI event, synchronously and in the transaction of the computation.
 *
 * @param before levels of the computation that it replaces, by indicator code and {@code COMPOSITE}; empty for the first
 * @param after levels of this computation
 */
public record RiskAssessed(
        UnifiedSocialCreditCode uscc,
        String divisionPath,
        String period,
        Map<String, RiskLevel> before,
        Map<String, RiskLevel> after) {}
