package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Block H, layoffs of the period and the plans they belong to. */
@Schema(description = "Layoffs (裁员)")
public record Layoff(
        @Schema(description = "裁减人数 Laid off in the period") int layoffCount,
        @Size(max = 50) List<UUID> layoffPlanIds) {

    public Layoff(int layoffCount, @Nullable List<UUID> layoffPlanIds) {
        this.layoffCount = layoffCount;
        this.layoffPlanIds = layoffPlanIds == null ? List.of() : List.copyOf(layoffPlanIds);
    }
}
