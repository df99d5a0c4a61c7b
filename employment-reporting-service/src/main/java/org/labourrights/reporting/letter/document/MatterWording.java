package org.labourrights.reporting.letter.document;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.labourrights.chassis.time.DueDateText;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * The sentences of a letter that depend on what it is about.
 *
 * @param titleStart first line of the title
 * @param titleEnd begin of the second, which ends with the letter's name
 * @param finding what was found
 * @param unanswered what an earlier letter asked for, and what came of it
 * @param demand what is asked for now, until when
 * @param consequence what follows otherwise
 */
record MatterWording(
        String titleStart, String titleEnd, String finding, String unanswered, String demand, String consequence) {

    private static final String[] QUARTERS = {"一", "二", "三", "四"};
    private static final String REFUSAL = "我局将把你单位列入劳动保障监察重点检查对象，约谈有关负责人；拒不报送的，依照《劳动保障监察条例》第三十条处理。";

    static MatterWording of(LetterFacts facts) {
        String until = DueDateText.date(facts.due().dueOn());
        return switch (facts.matter()) {
            case LetterMatter.Missing missing -> missing(facts, missing, until);
            case LetterMatter.Returned returned -> returned(facts.type(), returned, until);
            case LetterMatter.Risk risk -> risk(facts.type(), risk, until);
        };
    }

    private static MatterWording missing(LetterFacts facts, LetterMatter.Missing missing, String until) {
        String report = title(missing.report());
        long late = ChronoUnit.DAYS.between(missing.dueOn(), facts.issuedOn());
        return new MatterWording(
                "关于限期报送" + period(missing.report().period()),
                missing.report().name(),
                "经查，你单位应于%s前（含当日）报送%s（报告义务编号：%s）。截至本函发出之日，你单位仍未报送，已逾期%d日。"
                        .formatted(
                                DueDateText.date(missing.dueOn()),
                                report,
                                missing.report().obligationNo(),
                                late),
                "报送，你单位逾期仍未报送",
                switch (facts.type()) {
                    case REMINDER_LETTER -> "现提示你单位于%s前（含当日）补报%s。".formatted(until, report);
                    case RECTIFICATION_LETTER ->
                        "现要求你单位立即整改，于%s前（含当日）补报%s，并书面说明未按期报送的原因和整改情况。".formatted(until, report);
                },
                switch (facts.type()) {
                    case REMINDER_LETTER -> "逾期仍未报送的，我局将依照有关规定发出整改函。";
                    case RECTIFICATION_LETTER -> "逾期仍未整改的，" + REFUSAL;
                });
    }

    private static MatterWording returned(LetterType type, LetterMatter.Returned returned, String until) {
        String report = title(returned.report());
        return new MatterWording(
                "关于限期更正" + period(returned.report().period()),
                returned.report().name(),
                "经审核，你单位报送的%s（报告义务编号：%s）不符合要求，我局已于%s退回。退回原因：%s。"
                        .formatted(
                                report,
                                returned.report().obligationNo(),
                                DueDateText.date(returned.returnedOn()),
                                lines(returned.grounds())),
                "更正，你单位再次报送的内容仍不符合要求",
                switch (type) {
                    case REMINDER_LETTER -> "现提示你单位于%s前（含当日）更正后重新报送。".formatted(until);
                    case RECTIFICATION_LETTER -> "现要求你单位立即整改，于%s前（含当日）更正后重新报送，并书面说明原因和整改情况。".formatted(until);
                },
                switch (type) {
                    case REMINDER_LETTER -> "在上述期限内更正的，以首次报送时间认定是否按期；逾期未更正的，按未按期报送处理。";
                    case RECTIFICATION_LETTER -> "在上述期限内更正的，以首次报送时间认定是否按期；逾期未更正的，" + REFUSAL;
                });
    }

    private static MatterWording risk(LetterType type, LetterMatter.Risk risk, String until) {
        return new MatterWording(
                "关于防范化解" + period(risk.period()),
                "劳动关系风险",
                "经监测，你单位%s劳动关系风险指标达到预警标准：%s。".formatted(period(risk.period()), lines(risk.grounds())),
                "采取措施并书面反馈，至今风险尚未消除",
                switch (type) {
                    case REMINDER_LETTER -> "现提示你单位对照上述指标自查，采取措施防范化解风险，并于%s前（含当日）书面反馈情况。".formatted(until);
                    case RECTIFICATION_LETTER -> "现要求你单位立即整改，于%s前（含当日）消除上述风险，并书面报告整改情况。".formatted(until);
                },
                switch (type) {
                    case REMINDER_LETTER -> "逾期未反馈的，我局将依照有关规定发出整改函。";
                    case RECTIFICATION_LETTER -> "逾期仍未整改的，我局将把你单位列入劳动保障监察重点检查对象，约谈有关负责人。";
                });
    }

    private static String title(LetterMatter.Report report) {
        return period(report.period()) + report.name();
    }

    private static String lines(List<String> grounds) {
        return grounds.stream().map(ground -> ground.replaceAll("[。；]+$", "")).collect(Collectors.joining("；"));
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
}
