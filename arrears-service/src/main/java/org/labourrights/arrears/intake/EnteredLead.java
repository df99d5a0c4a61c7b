package org.labourrights.arrears.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.duplicate.DuplicateView;
import org.labourrights.arrears.lead.LeadView;
import org.labourrights.kernel.directory.ListedEnterprise;

/**
 * A lead that was entered, with what the officer may want to look at next.
 *
 * @param toldReceivedAt where a clock ran ahead of ours
 * @param possibleDuplicates leads that may be about the same matter, told by employer, sum and time and never by the
 *     person; absent when there is none
 * @param employerSuggestions whom the written name may mean; absent when the code is known
 */
@Schema(name = "EnteredLead", description = "登记的线索及提示 The lead with suggestions")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EnteredLead(
        @JsonUnwrapped LeadView lead,

        @Nullable
        @Schema(
                description = "所报接收时间晚于本系统时间的，以收到时刻登记，此处列出所报时间 The moment that was told, where it lay "
                        + "ahead of our clock: the lead counts as received now. Absent otherwise",
                examples = "2026-09-30T16:20:03+08:00")
        Instant toldReceivedAt,

        List<DuplicateView> possibleDuplicates,
        List<ListedEnterprise> employerSuggestions) {}
