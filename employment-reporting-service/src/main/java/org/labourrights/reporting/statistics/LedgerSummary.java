package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.reporting.reference.ReportingPeriod;

/** The periodic summary of the base ledger as a workbook (用工情况台账汇总): headcount by three views, and risk levels. */
@ApplicationScoped
class LedgerSummary {
    private static final DateTimeFormatter AS_OF =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClockSource.ZONE);
    private static final List<String> HEADCOUNT_TITLES =
            List.of("项目", "期末人次", "期初人次", "新增", "减少", "女性", "16-18岁", "劳动合同", "书面协议", "个体工商户");
    private static final List<String> RISK_TITLES = List.of("指标", "名称", "绿", "蓝", "黄", "橙", "红", "未测");
    private static final String HIDDEN = "*";

    private final HeadcountStatistic headcount;
    private final RiskDistribution risk;

    LedgerSummary(HeadcountStatistic headcount, RiskDistribution risk) {
        this.headcount = headcount;
        this.risk = risk;
    }

    /** Everything the workbook shows, read before the first byte is sent. */
    record Content(
            Division division, ReportingPeriod period, List<HeadcountView> headcount, RiskDistributionView risk) {}

    Content read(Division division, ReportingPeriod period) {
        List<HeadcountView> views = new ArrayList<>();
        for (Breakdown by : Breakdown.values()) {
            views.add(headcount.read(division, period, by));
        }
        return new Content(division, period, views, risk.read(division, period));
    }

    void write(Content content, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "employment-reporting-service", "1.0")) {
            for (HeadcountView view : content.headcount()) {
                write(workbook.newWorksheet(title(view.by())), view);
            }
            write(workbook.newWorksheet("风险指标分布"), content.risk());
        }
    }

    private static String title(Breakdown by) {
        return switch (by) {
            case DIVISION -> "按地区";
            case INDUSTRY -> "按行业";
            case OCCUPATION -> "按职业";
            case RELATION -> "按用工关系";
        };
    }

    private static void write(Worksheet sheet, HeadcountView view) {
        sheet.value(0, 0, view.divisionName() + "用工情况台账汇总 " + view.period());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, "截至 " + AS_OF.format(view.asOf()) + "，单位：人次（非人数）；不足10人次的分组以 * 隐去");
        titles(sheet, HEADCOUNT_TITLES);
        int line = 3;
        write(sheet, line++, view.total());
        for (HeadcountView.Row row : view.rows()) {
            write(sheet, line++, row);
        }
        sheet.value(line + 1, 0, "统计口径：" + HeadcountView.COUNTING_RULE);
    }

    private static void write(Worksheet sheet, int line, HeadcountView.Row row) {
        sheet.value(line, 0, row.name());
        @Nullable
        Long[] counts = {
            row.postCount(),
            row.startCount(),
            row.hiredCount(),
            row.leftCount(),
            row.femaleCount(),
            row.minorCount(),
            row.labourContractCount(),
            row.writtenAgreementCount(),
            row.selfEmployedCount()
        };
        for (int i = 0; i < counts.length; i++) {
            Long count = counts[i];
            if (count == null) {
                sheet.value(line, i + 1, HIDDEN);
            } else {
                sheet.value(line, i + 1, count);
            }
        }
    }

    private static void write(Worksheet sheet, RiskDistributionView view) {
        sheet.value(0, 0, view.divisionName() + "风险指标分布 " + view.period());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, "截至 " + AS_OF.format(view.asOf()) + "，单位：家；已评估 " + view.enterpriseCount() + " 家");
        titles(sheet, RISK_TITLES);
        int line = 3;
        for (RiskDistributionView.Row row : view.rows()) {
            sheet.value(line, 0, row.indicator());
            sheet.value(line, 1, row.name());
            long[] counts = {row.green(), row.blue(), row.yellow(), row.orange(), row.red(), row.notMeasured()};
            for (int i = 0; i < counts.length; i++) {
                sheet.value(line, i + 2, counts[i]);
            }
            line++;
        }
    }

    private static void titles(Worksheet sheet, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(2, i, titles.get(i));
            sheet.style(2, i).bold().set();
        }
    }
}
