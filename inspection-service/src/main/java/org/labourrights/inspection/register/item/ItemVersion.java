package org.labourrights.inspection.register.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an item, with who entered it and why. */
@Schema(name = "InspectionItemVersion", description = "抽查事项版本 A version of an item, who entered it and why")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemVersion(
        @Schema(description = "版本号 Number", examples = "1") int number,
        LocalDate validFrom,

        @Schema(description = "自该日起移出清单 Off the list from that day")
        boolean removed,

        ItemContent content,
        @Schema(description = "理由 Why", examples = "国家清单") String reason,
        Instant enteredAt,
        String enteredBy) {}
