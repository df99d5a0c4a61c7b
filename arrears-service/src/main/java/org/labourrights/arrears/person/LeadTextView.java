package org.labourrights.arrears.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of a lead in clear. */
@Schema(name = "LeadText", description = "事实经过等文字 A text of a lead, in clear")
record LeadTextView(
        LeadTextKind kind,
        @Schema(examples = "2026 年 6 月至 8 月未发工资") String content) {

    /** Never the text: a view may end up in a log line. */
    @Override
    public String toString() {
        return "LeadTextView[" + kind + "]";
    }
}
