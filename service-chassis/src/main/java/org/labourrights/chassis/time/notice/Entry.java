package org.labourrights.chassis.time.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.CalendarYear;

/**
 * What is known of a year from a moment on.
 *
 * @param content null takes back what was entered before
 * @param by who entered it; the service that told of it
 */
record Entry(UUID id, int year, @Nullable CalendarYear content, Instant at, String by, String reason) {}
