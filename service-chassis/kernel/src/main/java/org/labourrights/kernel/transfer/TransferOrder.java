package org.labourrights.kernel.transfer;

import org.labourrights.chassis.clock.ClockSubject;

/**
 * Asks for an offer.
 *
 * @param subject in the place that offers it, whose policy says how long the other side may take
 * @param agency that is in charge of it, {@code HRSS-150105}
 * @param state in which the subject goes on if nobody takes it, as its service calls it
 * @param reason a code of the service
 * @param explanation may name people; kept encrypted
 */
public record TransferOrder(
        ClockSubject subject, String agency, String state, Recipient to, String reason, String explanation) {}
