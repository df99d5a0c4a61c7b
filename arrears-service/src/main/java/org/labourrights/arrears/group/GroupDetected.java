package org.labourrights.arrears.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.group.GroupAlarm;
import org.labourrights.chassis.group.Sums;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Event;

/**
 * Payload of {@code lead.group.detected.v1}.
 *
 * @param leadNos the open leads of the group
 * @param totalAmount claimed by them, in yuan
 * @param level that so many workers reach; absent below all levels
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupDetected(
        String groupKey,
        List<String> leadNos,
        int totalWorkers,
        Yuan totalAmount,
        UnifiedSocialCreditCode uscc,
        @Nullable ResponseLevel level) {

    static GroupDetected of(GroupAlarm<ResponseLevel> alarm) {
        Sums open = alarm.group().sums().open();
        return new GroupDetected(
                alarm.group().groupKey(),
                alarm.numbers(),
                open.people(),
                open.amount(),
                alarm.group().uscc(),
                alarm.level().orElse(null));
    }

    Event event(String divisionPath) {
        return Event.of("lead.group.detected.v1", groupKey, divisionPath, this).withUscc(uscc.value());
    }
}
