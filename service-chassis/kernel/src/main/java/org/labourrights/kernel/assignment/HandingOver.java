package org.labourrights.kernel.assignment;

/**
 * Somebody who may hand a subject over does so.
 *
 * @param superior whether from above, and not as the handler
 */
public record HandingOver(Handler from, boolean superior) {}
