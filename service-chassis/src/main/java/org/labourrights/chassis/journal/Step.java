package org.labourrights.chassis.journal;

/**
 * What happened to an aggregate. Each aggregate has one sealed type of its steps, which extends this; {@link Journal}
 * fires every step as a CDI event, synchronously and in the transaction of the change, so that other features take part
 * in it with {@code @Observes}.
 */
public interface Step {}
