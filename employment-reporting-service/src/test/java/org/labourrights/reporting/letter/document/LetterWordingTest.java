package org.labourrights.reporting.letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.codes.DataFiles;
import org.labourrights.chassis.time.CalendarYear;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.kernel.document.DocumentWords;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.reference.ReportingPeriod;

class LetterWordingTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 7, 16);
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2026H1");

    private final DueDateRule rule =
            new DueDateRule(new WorkingCalendar(DataFiles.read("data/calendar", CalendarYear.class)));

    @Test
    void namesTheReasonsOfAReturnAndTheDayForTheCorrection() {
        DocumentWords letter = LetterWording.words(facts(
                LetterType.REMINDER_LETTER,
                new LetterMatter.Returned(report(), ISSUED, List.of("数据前后矛盾", "合作企业人数与协议不符，请核对。"), Optional.empty())));

        assertEquals(List.of("关于限期更正2026年上半年", "用工情况报告的提示函"), letter.title());
        assertEquals(
                List.of(
                        "经审核，你单位报送的2026年上半年用工情况报告（报告义务编号：YG-150105-2026H1-00017）不符合要求，"
                                + "我局已于2026年7月16日退回。退回原因：数据前后矛盾；合作企业人数与协议不符，请核对。",
                        "根据《示范办法》等规定，现提示你单位于2026年7月23日前（含当日）更正后重新报送。"),
                letter.paragraphs().subList(0, 2));
    }

    @Test
    void demandsWhatAReminderAboutARiskDidNotBring() {
        DocumentWords letter = LetterWording.words(facts(
                LetterType.RECTIFICATION_LETTER,
                new LetterMatter.Risk(
                        PERIOD,
                        List.of("综合风险等级为橙色", "超时占比22.39%（红色）"),
                        Optional.of(new LetterMatter.Earlier(
                                "提示函〔2026〕3号", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 8))))));

        assertEquals(List.of("关于防范化解2026年上半年", "劳动关系风险的整改函"), letter.title());
        assertEquals(
                List.of(
                        "经监测，你单位2026年上半年劳动关系风险指标达到预警标准：综合风险等级为橙色；超时占比22.39%（红色）。",
                        "我局已于2026年7月1日向你单位发出《提示函〔2026〕3号》，要求于2026年7月8日前采取措施并书面反馈，至今风险尚未消除。",
                        "根据《示范办法》等规定，现要求你单位立即整改，于2026年7月23日前（含当日）消除上述风险，并书面报告整改情况。"),
                letter.paragraphs().subList(0, 3));
    }

    private static LetterMatter.Report report() {
        return new LetterMatter.Report("YG-150105-2026H1-00017", PERIOD, "用工情况报告");
    }

    private LetterFacts facts(LetterType type, LetterMatter matter) {
        return new LetterFacts(
                type,
                "虚构速送（示例）有限公司",
                "91150105MA0T1A2B95",
                ISSUED,
                rule.due(ISSUED, 5, DayUnit.WORKING_DAY, RollRule.FORWARD, "test"),
                List.of("《示范办法》"),
                matter);
    }
}
