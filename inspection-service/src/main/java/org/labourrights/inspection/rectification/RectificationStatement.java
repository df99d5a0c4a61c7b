package org.labourrights.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the enterprise said, in clear. */
@Schema(name = "RectificationStatement", description = "整改情况 What the enterprise says it did, in clear")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RectificationStatement(
        String rectificationNo, @Nullable String statement) {

    /** Never the words, in no log line. */
    @Override
    public String toString() {
        return "RectificationStatement[confidential]";
    }
}
