package org.labourrights.reporting.layoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hiring after a layoff as the API shows it.
 *
 * @param warnings {@code W-REHIRE} when others were hired for what those laid off were not asked for first
 */
@Schema(name = "ReportingRehiringRecord", description = "重新招用记录 A hiring after a layoff")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RehiringView(UUID id, Rehiring rehiring, List<String> warnings, Instant recordedAt) {
    static RehiringView of(LayoffRehiring row, int laidOff) {
        Rehiring said = row.said();
        List<String> warnings = RehiringRule.notFirst(said, laidOff) ? List.of(RehiringRule.NOT_FIRST) : List.of();
        return new RehiringView(row.id(), said, warnings, row.createdAt());
    }
}
