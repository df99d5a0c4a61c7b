package org.labourrights.arrears.clock;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.clock.ClockView;

/** All clocks of a lead, in the order in which they were set. */
@Schema(name = "LeadClocks", description = "线索的全部时限 All clocks of a lead")
record ClocksView(UUID leadId, String leadNo, List<ClockView> clocks) {}
