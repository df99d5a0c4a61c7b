package org.labourrights.kernel.directory;

import org.jspecify.annotations.Nullable;

/**
 * How the authorities judge an enterprise.
 *
 * @param creditLevel null while it has no grade (守法诚信等级)
 * @param riskLevel level that it is held at (风险等级); null before it was assessed
 */
public record EnterpriseStanding(
        @Nullable CreditLevel creditLevel, @Nullable RiskLevel riskLevel) {

    /** Of whom nothing was told. */
    public static final EnterpriseStanding UNKNOWN = new EnterpriseStanding(null, null);
}
