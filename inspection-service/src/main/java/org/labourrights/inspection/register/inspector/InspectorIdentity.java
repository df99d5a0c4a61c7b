package org.labourrights.inspection.register.inspector;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who an inspector is, in clear. */
@Schema(
        name = "InspectorIdentity",
        description = "执法人员身份（明文，留痕） Who an inspector is, in clear; reading leaves a record")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectorIdentity(
        @Schema(examples = "HRSS-150105-001") String officerNo,
        @Schema(examples = "示例甲") String name,
        @Schema(examples = "15010500001") String certificateNo,
        @Nullable @Schema(examples = "inspector-7") String account) {}
