package org.labourrights.reporting.letter.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.time.DueDateText;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Puts a letter into the words of an official document (党政机关公文格式 GB/T 9704-2012): facts, legal basis, what is asked
 * for until when and why that day, what follows otherwise. Pure.
 */
public final class LetterWording {
    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    private LetterWording() {}

    public static LetterContent words(LetterFacts facts) {
        String report = period(facts.period()) + facts.reportName();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(missing(facts, report));
        facts.reminder().ifPresent(reminder -> paragraphs.add(unanswered(reminder)));
        paragraphs.add("根据%s等规定，%s".formatted(String.join("、", facts.legalBasis()), demand(facts, report)));
        paragraphs.add("上述期限的计算：" + DueDateText.chinese(facts.due()) + "。");
        paragraphs.add(consequence(facts.type()));
        paragraphs.add("你单位对本函有异议的，可在上述期限内向我局书面说明理由并提供相关材料。");
        paragraphs.add("特此函告。");
        return new LetterContent(
                facts.issuer(),
                documentNumber(facts.type(), facts.issuedOn(), facts.sequence()),
                facts.letterNo(),
                List.of(
                        "关于限期报送" + period(facts.period()),
                        facts.reportName() + "的" + facts.type().chinese()),
                "%s（统一社会信用代码：%s）".formatted(facts.enterprise(), facts.uscc()),
                paragraphs,
                DueDateText.date(facts.issuedOn()));
    }

    /** 发文字号: the year stands in hexagonal brackets, the number without leading zeros. */
    public static String documentNumber(LetterType type, LocalDate issuedOn, long sequence) {
        return "%s〔%d〕%d号".formatted(type.chinese(), issuedOn.getYear(), sequence);
    }

    /** {@code 2026年第三季度}, {@code 2026年上半年}. */
    static String period(ReportingPeriod period) {
        int year = period.start().getYear();
        int month = period.start().getMonthValue();
        return switch (period.cadence()) {
            case YEAR -> year + "年度";
            case HALF_YEAR -> year + (month == 1 ? "年上半年" : "年下半年");
            case QUARTER -> year + "年第" + QUARTERS[month / 3] + "季度";
            case MONTH -> year + "年" + month + "月";
            case DAY -> DueDateText.date(period.start());
        };
    }

    private static String missing(LetterFacts facts, String report) {
        long late = ChronoUnit.DAYS.between(facts.reportDueOn(), facts.issuedOn());
        return "经查，你单位应于%s前（含当日）报送%s（报告义务编号：%s）。截至本函发出之日，你单位仍未报送，已逾期%d日。"
                .formatted(DueDateText.date(facts.reportDueOn()), report, facts.obligationNo(), late);
    }

    private static String unanswered(LetterFacts.Earlier reminder) {
        return "我局已于%s向你单位发出《%s》，要求于%s前报送，你单位逾期仍未报送。"
                .formatted(
                        DueDateText.date(reminder.issuedOn()),
                        reminder.documentNumber(),
                        DueDateText.date(reminder.dueOn()));
    }

    private static String demand(LetterFacts facts, String report) {
        String until = DueDateText.date(facts.due().dueDate());
        return switch (facts.type()) {
            case REMINDER_LETTER -> "现提示你单位于%s前（含当日）补报%s。".formatted(until, report);
            case RECTIFICATION_LETTER -> "现要求你单位立即整改，于%s前（含当日）补报%s，并书面说明未按期报送的原因和整改情况。".formatted(until, report);
        };
    }

    private static String consequence(LetterType type) {
        return switch (type) {
            case REMINDER_LETTER -> "逾期仍未报送的，我局将依照有关规定发出整改函。";
            case RECTIFICATION_LETTER -> "逾期仍未整改的，我局将把你单位列入劳动保障监察重点检查对象，约谈有关负责人；拒不报送的，依照《劳动保障监察条例》第三十条处理。";
        };
    }
}
