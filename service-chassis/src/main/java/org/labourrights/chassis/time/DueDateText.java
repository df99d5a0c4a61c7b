package org.labourrights.chassis.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The explanation of a due date in words, for letters and for people who ask why. */
public final class DueDateText {
    private DueDateText() {}

    /** In Chinese, as official letters write: full dates, one sentence. */
    public static String chinese(DueDate due) {
        String count = due.length() == 0
                ? "原定日期为" + date(due.triggeredOn())
                : "自%s（当日不计入）起算%d%s".formatted(date(due.triggeredOn()), due.length(), unit(due.unit()));
        List<String> notes = due.steps().stream()
                .map(DueDateText::chinese)
                .filter(note -> !note.isEmpty())
                .toList();
        String between = notes.isEmpty() ? "" : "，" + String.join("，", notes);
        String provisional = due.provisional() ? "（相关年度放假安排尚未公布，该日期为暂定）" : "";
        return count + between + "，至" + date(due.dueOn()) + "届满" + provisional;
    }

    /** In English, with ISO dates. */
    public static String english(DueDate due) {
        String count = due.length() == 0
                ? "Set for " + due.triggeredOn()
                : "%d %s after %s, which is not counted"
                        .formatted(due.length(), unitInEnglish(due.unit()), due.triggeredOn());
        String notes = due.steps().stream()
                .map(DueDateText::english)
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining());
        String provisional = due.provisional() ? "; provisional, a holiday notice is not published yet" : "";
        return count + notes + "; due on " + due.dueOn() + provisional;
    }

    /** {@code 2026年10月1日}. */
    public static String date(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static String chinese(Step step) {
        String days = days(step);
        return switch (step.kind()) {
            case TRIGGER, CALENDAR_MISSING -> "";
            case SKIPPED_REST -> days + "为休息日不计";
            case SKIPPED_HOLIDAY -> days + "为" + step.name() + "假期不计";
            case COUNTED_MAKEUP -> days + "为" + step.name() + "调休上班日计入";
            case PAUSED -> days + "中止计算（" + step.name() + "）";
            case ROLLED_REST -> days + "为休息日，期限相应移动";
            case ROLLED_HOLIDAY -> days + "为" + step.name() + "假期，期限相应移动";
            case DUE_ON_MAKEUP -> days + "为" + step.name() + "调休上班日";
        };
    }

    private static String english(Step step) {
        String days = step.from().equals(step.to()) ? "; " + step.from() : "; " + step.from() + " to " + step.to();
        return switch (step.kind()) {
            case TRIGGER, CALENDAR_MISSING -> "";
            case SKIPPED_REST -> days + " weekend, not counted";
            case SKIPPED_HOLIDAY -> days + " holiday " + step.name() + ", not counted";
            case COUNTED_MAKEUP -> days + " make-up workday of " + step.name() + ", counted";
            case PAUSED -> days + " paused: " + step.name();
            case ROLLED_REST -> days + " weekend, the date moves";
            case ROLLED_HOLIDAY -> days + " holiday " + step.name() + ", the date moves";
            case DUE_ON_MAKEUP -> days + " make-up workday of " + step.name();
        };
    }

    private static String days(Step step) {
        LocalDate from = step.from();
        LocalDate to = step.to();
        String first = "%d月%d日".formatted(from.getMonthValue(), from.getDayOfMonth());
        return from.equals(to) ? first : first + "至%d月%d日".formatted(to.getMonthValue(), to.getDayOfMonth());
    }

    private static String unit(DayUnit unit) {
        return switch (unit) {
            case NATURAL_DAY -> "日";
            case WORKING_DAY -> "个工作日";
            case MONTH -> "个月";
            case YEAR -> "年";
        };
    }

    private static String unitInEnglish(DayUnit unit) {
        return switch (unit) {
            case NATURAL_DAY -> "days";
            case WORKING_DAY -> "working days";
            case MONTH -> "months";
            case YEAR -> "years";
        };
    }
}
