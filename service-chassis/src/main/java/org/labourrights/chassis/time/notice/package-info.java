/**
 * Holiday notices entered while the service runs: the year counts from the next request on, every replica and service
 * follows, and open due dates are counted again.
 *
 * <p>One service keeps the notices ({@link org.labourrights.chassis.time.notice.HolidayNoticeEndpoints}); the others hear
 * of them by event. Whoever stores due dates observes {@link org.labourrights.chassis.time.notice.CalendarChanged}.
 */
@NullMarked
package org.labourrights.chassis.time.notice;

import org.jspecify.annotations.NullMarked;
