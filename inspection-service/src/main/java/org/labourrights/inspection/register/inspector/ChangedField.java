package org.labourrights.inspection.register.inspector;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field that was changed.
 *
 * @param before what it was; absent for personal data, of which only the fact is kept
 * @param after what it is since
 */
@Schema(
        name = "InspectorChangedField",
        description = "变更字段，个人信息不记值 A field that was changed; of personal data only the fact")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangedField(
        @Schema(examples = "certificateValidTo") String field,
        @Nullable @Schema(examples = "2026-12-31") String before,
        @Nullable @Schema(examples = "2029-12-31") String after) {}
