package org.labourrights.chassis.clock;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All clocks of an aggregate, in the order in which they were set; what its {@code …/clocks} answers.
 *
 * @param number of the aggregate, for people
 */
@Schema(name = "Clocks", description = "全部时限 All clocks of one subject, each explained day by day")
public record ClocksView(UUID subject, String number, List<ClockView> clocks) {}
