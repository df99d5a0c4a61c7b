package org.labourrights.chassis.record;

import java.time.Instant;

/**
 * When something was done and by which subject.
 *
 * @param by subject of the token, or the name of the job that acts for nobody, such as {@code system}
 */
public record Stamp(Instant at, String by) {}
