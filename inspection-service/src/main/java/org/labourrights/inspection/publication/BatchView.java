package org.labourrights.inspection.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.identifier.DivisionCode;

/** A batch with what is in it. */
@Schema(name = "PublicationBatch", description = "公布批次 What a bureau publishes at once")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchView(
        UUID id,
        DivisionCode divisionCode,
        String agencyId,

        @Schema(description = "公布期 Quarter, half-year or day", examples = "2026Q2")
        String period,

        @Nullable UUID campaignId,
        PublicationState state,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable LocalDate publishedOn,

        @Schema(description = "事项，只在单条查看时给出 What is in it; with a single batch alone") @Nullable
        List<PublicationView> publications,

        @Schema(description = "时限，只在单条查看时给出 Its clock; with a single batch alone") @Nullable
        List<ClockView> clocks,

        long version) {

    static BatchView of(PublicationBatch it) {
        return of(it, null, null);
    }

    static BatchView of(
            PublicationBatch it, @Nullable List<Publication> publications, @Nullable List<ClockView> clocks) {
        return new BatchView(
                it.id(),
                it.division(),
                it.agencyId(),
                it.period(),
                it.campaignId().orElse(null),
                it.state(),
                it.approvedBy().orElse(null),
                it.approvedAt().orElse(null),
                it.publishedOn().orElse(null),
                publications == null
                        ? null
                        : publications.stream().map(PublicationView::of).toList(),
                clocks,
                it.version());
    }
}
