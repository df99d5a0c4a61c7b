package org.labourrights.arrears.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.rollup.RateView;
import org.labourrights.chassis.time.ClockSource;

/** The weekly and monthly sheets for the leadership (欠薪线索办理情况, 8.2): rates, stock, top employers, channels. */
@ApplicationScoped
class LeadSheet {

    private static final int TOP = 20;
    private static final DateTimeFormatter AS_OF =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClockSource.ZONE);

    private final LeadRates rates;
    private final LeadStock stock;
    private final LeadsReceived received;

    LeadSheet(LeadRates rates, LeadStock stock, LeadsReceived received) {
        this.rates = rates;
        this.stock = stock;
        this.received = received;
    }

    /** Everything the workbook shows, read before the first byte is sent. */
    record Content(
            Division division,
            StatisticsPeriod period,
            List<LeadRateView> rates,
            StockView stock,
            ReceivedView employers,
            ReceivedView channels) {}

    Content read(Division division, StatisticsPeriod period) {
        List<LeadRateView> views = new ArrayList<>();
        for (LeadRate rate : LeadRate.values()) {
            views.add(rates.read(rate, division, period));
        }
        return new Content(
                division,
                period,
                views,
                stock.read(division),
                received.employers(division, period, TOP),
                received.channels(division, period));
    }

    void write(Content content, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "arrears-service", "1.0")) {
            for (int i = 0; i < content.rates().size(); i++) {
                rate(workbook, LeadRate.values()[i], content.rates().get(i));
            }
            stock(
                    sheet(
                            workbook,
                            "存量",
                            "线索存量 " + content.division().name(),
                            content.stock().asOf()),
                    content.stock());
            received(workbook, "重点单位", content.employers());
            received(workbook, "来源渠道", content.channels());
        }
    }

    private static Worksheet sheet(Workbook workbook, String name, String title, Instant asOf) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, "截至 " + AS_OF.format(asOf));
        return sheet;
    }

    private static void rate(Workbook workbook, LeadRate rate, LeadRateView read) {
        RateView view = read.rate();
        String title = view.divisionName() + rate.title() + " " + view.period();
        Worksheet sheet = sheet(workbook, view.kpi(), title, view.asOf());
        titles(sheet, List.of("地区", "分子", "分母", "比率(%)", "目标(%)", "是否达标"));
        int line = 3;
        line = rate(sheet, line, view.total());
        for (RateView.Row row : view.rows()) {
            line = rate(sheet, line, row);
        }
        List<RateView.Correction> corrections = view.corrections();
        if (corrections != null) {
            for (RateView.Correction correction : corrections) {
                sheet.value(line, 0, "更正 " + correction.corrects());
                sheet.value(line, 1, correction.numerator());
                sheet.value(line++, 2, correction.denominator());
            }
        }
        LeadRateView.Undecided undecided = read.migrantWageUnknown();
        if (undecided != null) {
            sheet.value(line, 0, "待认定是否农民工工资：期末未办结、期内办结");
            sheet.value(line, 1, undecided.open());
            sheet.value(line, 2, undecided.closed());
        }
    }

    private static int rate(Worksheet sheet, int line, RateView.Row row) {
        sheet.value(line, 0, row.name());
        sheet.value(line, 1, row.numerator());
        sheet.value(line, 2, row.denominator());
        if (row.percent() == null) {
            sheet.value(line, 3, "无数据");
        } else {
            sheet.value(line, 3, row.percent());
        }
        if (row.target() != null) {
            sheet.value(line, 4, row.target());
        }
        if (row.met() != null) {
            sheet.value(line, 5, row.met() ? "达标" : "未达标");
        }
        return line + 1;
    }

    private static void stock(Worksheet sheet, StockView view) {
        titles(sheet, List.of("地区", "0-3日", "4-15日", "16-60日", "60日以上", "合计"));
        List<StockView.Row> rows = new ArrayList<>(List.of(view.total()));
        rows.addAll(view.rows());
        for (int line = 0; line < rows.size(); line++) {
            StockView.Row row = rows.get(line);
            sheet.value(line + 3, 0, row.name());
            for (int band = 0; band < row.bands().size(); band++) {
                sheet.value(line + 3, band + 1, row.bands().get(band).leadCount());
            }
            sheet.value(line + 3, row.bands().size() + 1, row.leadCount());
        }
    }

    private static void received(Workbook workbook, String name, ReceivedView view) {
        Worksheet sheet = sheet(workbook, name, view.divisionName() + name + " " + view.period(), view.asOf());
        titles(sheet, List.of("代码", "名称", "线索数", "涉及人数", "涉及金额(元)"));
        int line = 3;
        for (ReceivedView.Row row : view.rows()) {
            sheet.value(line, 0, row.key());
            sheet.value(line, 1, row.name());
            sheet.value(line, 2, row.leadCount());
            sheet.value(line, 3, row.workerCount());
            sheet.value(line++, 4, row.amount().value());
        }
    }

    private static void titles(Worksheet sheet, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(2, column, titles.get(column));
            sheet.style(2, column).bold().set();
        }
    }
}
