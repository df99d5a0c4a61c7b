package org.labourrights.inspection.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, in clear. */
@Schema(name = "FindingFacts", description = "问题事实 What was found, in clear")
record FindingFacts(String findingNo, String facts) {

    /** Never the facts, in no log line. */
    @Override
    public String toString() {
        return "FindingFacts[confidential]";
    }
}
