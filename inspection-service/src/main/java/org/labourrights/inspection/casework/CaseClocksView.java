package org.labourrights.inspection.casework;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.clock.ClockView;

/** The clocks of a case. */
@Schema(name = "InspectionCaseClocks", description = "案件时限 The clocks of a case")
record CaseClocksView(UUID id, String caseNo, List<ClockView> clocks) {}
