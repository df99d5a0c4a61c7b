package org.labourrights.inspection.register.inspector;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of an inspector's history. */
@Schema(name = "InspectorChange", description = "变更记录 What was done to an entry of the register, by whom and why")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InspectorChange(
        InspectorStep step,
        List<ChangedField> fields,
        @Nullable @Schema(description = "理由 Why") String reason,
        Instant changedAt,
        String changedBy) {}
