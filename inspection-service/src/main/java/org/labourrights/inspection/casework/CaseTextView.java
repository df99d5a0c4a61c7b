package org.labourrights.inspection.casework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of a case in clear. */
@Schema(name = "InspectionCaseTextRead", description = "案件文字 A text of the case, in clear")
record CaseTextView(Kind kind, String content) {

    /** What it says. */
    @Schema(name = "InspectionCaseTextKind")
    enum Kind {
        /** What happened. */
        FACTS,
        /** What the investigation found. */
        FINDINGS,
        /** Why it is decided so. */
        DECISION
    }
}
