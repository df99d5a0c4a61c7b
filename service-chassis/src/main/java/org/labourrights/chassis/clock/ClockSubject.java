package org.labourrights.chassis.clock;

import java.util.UUID;

/**
 * The aggregate that clocks are about.
 *
 * @param family name of its {@link ClockFamily}
 * @param number for people, {@code QX-152921-20260930-0001}; the subject of the events
 * @param charge who answers for it now; its division is the one whose policies count
 */
public record ClockSubject(String family, UUID id, String number, ClockCharge charge) {}
