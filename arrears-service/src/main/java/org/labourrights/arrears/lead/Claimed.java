package org.labourrights.arrears.lead;

import org.labourrights.chassis.identifier.Yuan;

/**
 * What is claimed in all (涉及人数与金额).
 *
 * @param workers at least 1
 * @param premature claimed before the (advanced) pay day has passed
 */
public record Claimed(int workers, Yuan amount, boolean migrantWage, boolean premature) {}
