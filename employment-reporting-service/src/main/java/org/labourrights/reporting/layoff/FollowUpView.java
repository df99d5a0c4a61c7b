package org.labourrights.reporting.layoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as the API shows it.
 *
 * @param version its own, for {@code If-Match}
 */
@Schema(name = "ReportingFollowUp", description = "五个跟上去 One of the five follow-ups of a layoff")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FollowUpView(
        FollowUpItem item,
        FollowUpStatus state,
        @Schema(examples = "19") int personsServed,
        @Nullable LocalDate doneOn,
        long version) {
    static FollowUpView of(LayoffFollowUp followUp) {
        return new FollowUpView(
                followUp.item(),
                followUp.status(),
                followUp.personsServed(),
                followUp.doneOn().orElse(null),
                followUp.version());
    }
}
