package org.labourrights.chassis.time.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.time.CalendarYear;

/**
 * The State Council's holiday notice of a year, as an administrator enters it.
 *
 * @param notice number or address of the notice
 * @param workingDays total of the year that follows from it, a cross-check of what was typed
 * @param reason why it is entered or corrected, for the log
 */
@Schema(name = "HolidayNotice", examples = HolidayNotice.EXAMPLE)
public record HolidayNotice(
        @NotNull @Min(2000) @Max(2200) @Schema(description = "年份 Year")
        Integer year,

        @NotNull
        @FreeText(min = 3, max = 300, problem = "E-CALENDAR")
        @Schema(description = "通知文号或网址 Number or address of the notice")
        String notice,

        @NotNull @Min(200) @Max(300) @Schema(description = "全年工作日数，用于核对 Working days of the year, a cross-check")
        Integer workingDays,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "各节假日 The holidays")
        List<@NotNull @Valid Holiday> holidays,

        @NotNull
        @FreeText(min = 3, max = 500, problem = "E-CALENDAR")
        @Schema(description = "原因，记入日志 Why it is entered, for the log")
        String reason) {

    /** The notice of 2026. */
    static final String EXAMPLE = """
                {"year":2026,"notice":"https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm","workingDays":248,"holidays":[\
                {"name":"元旦","off":["2026-01-01","2026-01-02","2026-01-03"],"work":["2026-01-04"]},\
                {"name":"春节","off":["2026-02-15","2026-02-16","2026-02-17","2026-02-18","2026-02-19","2026-02-20","2026-02-21","2026-02-22","2026-02-23"],"work":["2026-02-14","2026-02-28"]},\
                {"name":"清明节","off":["2026-04-04","2026-04-05","2026-04-06"],"work":[]},\
                {"name":"劳动节","off":["2026-05-01","2026-05-02","2026-05-03","2026-05-04","2026-05-05"],"work":["2026-05-09"]},\
                {"name":"端午节","off":["2026-06-19","2026-06-20","2026-06-21"],"work":[]},\
                {"name":"国庆节","off":["2026-10-01","2026-10-02","2026-10-03","2026-10-04","2026-10-05","2026-10-06","2026-10-07"],"work":["2026-09-20","2026-10-10"]},\
                {"name":"中秋节","off":["2026-09-25","2026-09-26","2026-09-27"],"work":[]}\
                ],"reason":"国务院办公厅通知已发布"}""";

    /**
     * @param off days off, weekends inside the holiday included
     * @param work make-up workdays (调休上班日)
     */
    @Schema(name = "HolidayOfNotice")
    public record Holiday(
            @NotNull
            @FreeText(min = 1, max = 20, problem = "E-CALENDAR")
            @Schema(description = "节日 Name", examples = "元旦")
            String name,

            @NotNull @Size(min = 1, max = 20) @Schema(description = "放假日期 Days off, weekends inside included")
            List<@NotNull LocalDate> off,

            @NotNull @Size(max = 10) @Schema(description = "调休上班日 Make-up workdays")
            List<@NotNull LocalDate> work) {}

    CalendarYear asYear() {
        return new CalendarYear(
                year,
                notice,
                "API",
                workingDays,
                holidays.stream()
                        .map(each -> new CalendarYear.Holiday(each.name(), each.off(), each.work()))
                        .toList());
    }
}
