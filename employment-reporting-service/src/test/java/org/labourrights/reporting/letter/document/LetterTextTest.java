package org.labourrights.reporting.letter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** A whole letter, word for word. */
class LetterTextTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 26);

    private final DueDateRule rule =
            new DueDateRule(new WorkingCalendar(DataFiles.read("data/calendar", CalendarYear.class)));

    @Test
    void demandsTheReportThatAReminderDidNotBring() {
        DocumentWords words = LetterWording.words(new LetterFacts(
                LetterType.RECTIFICATION_LETTER,
                "虚构速送（示例）有限公司",
                "91130102MA0TJY1146",
                ISSUED,
                rule.due(ISSUED, 10, DayUnit.WORKING_DAY, RollRule.FORWARD, "test"),
                List.of("《关于维护新就业形态劳动者劳动保障权益的实施办法（暂行）》（冀人社规〔2021〕5号）第九条", "《劳动保障监察条例》第三十条"),
                new LetterMatter.Missing(
                        new LetterMatter.Report("YG-130102-2026Q3-00004", ReportingPeriod.parse("2026Q3"), "用工情况报告"),
                        LocalDate.of(2026, 10, 15),
                        Optional.of(new LetterMatter.Earlier(
                                "提示函〔2026〕31号", LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 23))))));

        assertEquals(List.of("关于限期报送2026年第三季度", "用工情况报告的整改函"), words.title());
        assertEquals("虚构速送（示例）有限公司（统一社会信用代码：91130102MA0TJY1146）", words.addressee());
        String text = String.join("\n", words.paragraphs());
        for (String part : List.of(
                "已逾期11日",
                "《提示函〔2026〕31号》",
                "（冀人社规〔2021〕5号）第九条",
                "于2026年11月9日前（含当日）",
                "自2026年10月26日（当日不计入）起算10个工作日",
                "10月31日至11月1日为休息日不计")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertEquals("特此函告。", words.paragraphs().getLast());
    }
}
