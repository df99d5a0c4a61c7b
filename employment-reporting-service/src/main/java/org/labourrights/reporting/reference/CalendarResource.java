package org.labourrights.reporting.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.time.notice.HolidayNoticeEndpoints;

/** The working calendar; this service keeps the holiday notices for all. */
@Path("/api/reporting/v1/calendar")
@Tag(name = "Reference 基础数据")
class CalendarResource extends HolidayNoticeEndpoints {}
