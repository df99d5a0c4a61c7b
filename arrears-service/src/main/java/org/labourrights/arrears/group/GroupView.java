package org.labourrights.arrears.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.group.GroupSums;
import org.labourrights.chassis.group.Groups;
import org.labourrights.chassis.group.SubjectGroup;
import org.labourrights.chassis.group.Sums;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/** A group as officers see it. */
@Schema(name = "LeadGroup", description = "并案 Leads of one employer that act as one")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupView(
        UUID id,

        @Schema(description = "并案标识 Employer and day of the first lead", examples = "91150104MA0LWP5518-20260810")
        String groupKey,

        UnifiedSocialCreditCode uscc,

        @Schema(description = "涉及线索的共同上级区划 Smallest division that holds all of them")
        DivisionCode divisionCode,

        LocalDate firstReceivedOn,
        LocalDate lastReceivedOn,

        @Schema(description = "只含本地区线索的合计 The sums are of the leads in the own divisions, not of the whole group")
        boolean ownPartOnly,

        Total total,
        Total open,
        Yuan paidAmount,

        @Schema(description = "按未办结人数的应急分级 Level that the workers of open leads reach; absent below all") @Nullable
        ResponseLevel level,

        @Schema(description = "预警时间 When the threshold was reached") @Nullable
        Instant detectedAt,

        @Nullable ResponseLevel detectedLevel,
        long version) {

    /** Leads, workers and yuan of all its leads, or of the open ones. */
    @Schema(name = "LeadGroupTotal", description = "合计 Withdrawn, refused and merged leads do not count")
    record Total(
            @Schema(examples = "34") int leadCount,
            @Schema(examples = "34") int workerCount,
            Yuan amount) {
        static Total of(Sums sums) {
            return new Total(sums.subjects(), sums.people(), sums.amount());
        }
    }

    /** @param groups what the caller sees of it: what other places have could be told by subtraction */
    static GroupView of(SubjectGroup group, @Nullable ResponseLevel level, Groups groups) {
        GroupSums shown = groups.seen(group);
        return new GroupView(
                group.id(),
                group.groupKey(),
                group.uscc(),
                group.division(),
                group.firstOn(),
                group.lastOn(),
                !groups.whole(group),
                Total.of(shown.all()),
                Total.of(shown.open()),
                shown.paid(),
                level,
                group.detectedAt().orElse(null),
                group.detectedLevel().map(ResponseLevel::valueOf).orElse(null),
                group.version());
    }
}
