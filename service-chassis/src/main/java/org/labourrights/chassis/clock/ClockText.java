package org.labourrights.chassis.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateText;

/** The explanation of a clock in words. */
final class ClockText {

    private ClockText() {}

    /** In Chinese, one sentence. */
    static String chinese(StatutoryClock clock) {
        DueDate days = clock.due().date();
        Lapse lapse = clock.due().lapse();
        String text = days != null ? DueDateText.chinese(days) : lapse == null ? "" : chinese(lapse);
        return clock.purpose() == ClockPurpose.WAITING ? text + "，届满前不得办理" : text;
    }

    /** In English, with ISO dates. */
    static String english(StatutoryClock clock) {
        DueDate days = clock.due().date();
        Lapse lapse = clock.due().lapse();
        String text = days != null ? DueDateText.english(days) : lapse == null ? "" : english(lapse);
        return clock.purpose() == ClockPurpose.WAITING ? text + "; not permitted before" : text;
    }

    private static String chinese(Lapse lapse) {
        String stops = lapse.stops().stream()
                .map(stop -> "，%s至%s中止计算（%s）".formatted(moment(stop.from()), moment(stop.to()), stop.reason()))
                .collect(Collectors.joining());
        String unit = lapse.unit() == ClockUnit.MINUTE ? "分钟" : "小时";
        return "自%s起算%d%s%s，至%s届满".formatted(moment(lapse.from()), lapse.length(), unit, stops, moment(lapse.end()));
    }

    private static String english(Lapse lapse) {
        String stops = lapse.stops().stream()
                .map(stop -> "; %s to %s paused: %s".formatted(local(stop.from()), local(stop.to()), stop.reason()))
                .collect(Collectors.joining());
        String unit = lapse.unit() == ClockUnit.MINUTE ? "minutes" : "hours";
        return "%d %s from %s%s; over at %s"
                .formatted(lapse.length(), unit, local(lapse.from()), stops, local(lapse.end()));
    }

    private static String moment(Instant at) {
        LocalDateTime local = local(at);
        return "%s%02d:%02d".formatted(DueDateText.date(local.toLocalDate()), local.getHour(), local.getMinute());
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(ClockSource.ZONE).toLocalDateTime();
    }
}
