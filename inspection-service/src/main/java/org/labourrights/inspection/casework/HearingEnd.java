package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the hearing ended. */
@Schema(name = "CaseHearingEnd", description = "听证结果 Whether it was held, or the party does not want it any more")
record HearingEnd(@NotNull Boolean held) {}
