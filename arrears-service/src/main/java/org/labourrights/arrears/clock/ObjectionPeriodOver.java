package org.labourrights.arrears.clock;

import java.util.UUID;

/**
 * Nobody objected to the resolution of a lead in time: it may be closed. Fired as a synchronous CDI event in the
 * transaction of the timer, in system scope.
 */
public record ObjectionPeriodOver(UUID leadId) {}
