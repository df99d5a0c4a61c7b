package org.labourrights.reporting.obligation;

import org.labourrights.chassis.journal.Step;

/**
 * What happened to an obligation. Fired as a CDI event, synchronously and in the transaction of the change, so that
 * the ladder, the letters and the statistics take part in it.
 */
public sealed interface ObligationEvent extends Step
        permits ObligationOpened,
                ObligationOverdue,
                ObligationFiled,
                ObligationReopened,
                ObligationProjected,
                ObligationSettled,
                ObligationEscalated {

    /** Whose obligation it is, as it stood after the change. */
    ObligationFacts obligation();
}
