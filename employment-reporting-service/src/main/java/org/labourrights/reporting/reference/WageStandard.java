package org.labourrights.reporting.reference;

import org.labourrights.chassis.identifier.Yuan;

/**
 * The two minimum wages of a place.
 *
 * @param monthly yuan a month
 * @param hourly yuan an hour
 */
record WageStandard(Yuan monthly, Yuan hourly) {}
