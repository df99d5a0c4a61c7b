package org.labourrights.reporting.risk;

import static org.labourrights.reporting.risk.Measure.share;
import static org.labourrights.reporting.risk.Measure.trigger;
import static org.labourrights.reporting.risk.RiskUnit.COUNT;
import static org.labourrights.reporting.risk.RiskUnit.PERCENT;
import static org.labourrights.reporting.risk.RiskUnit.PERMILLE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.labourrights.reporting.risk.Measure.Part;

/** The indicators: which figures each one compares. Weights and thresholds are policy rows. */
public enum Indicator {
    CONTRACT_SIGNING(
            "R-01", "劳动合同签订率", "Contract signing rate", true, Map.of("share", PERCENT), Indicator::contractSigning),
    WRITTEN_AGREEMENT(
            "R-02", "书面协议订立率", "Written-agreement rate", true, Map.of("share", PERCENT), Indicator::writtenAgreement),
    BELOW_MINIMUM_WAGE(
            "R-03", "低于最低工资占比", "Below-minimum-wage share", true, Map.of("share", PERCENT), Indicator::belowMinimum),
    ARREARS(
            "R-04",
            "欠薪占比",
            "Arrears share",
            true,
            Map.of("share", PERCENT, "arrearsWorkers", COUNT),
            Indicator::arrears),
    OVER_HOURS(
            "R-05",
            "超时占比",
            "Over-hours share",
            true,
            Map.of("overtimeOver36", PERCENT, "dailyOrderOver8h", PERCENT),
            Indicator::overHours),
    INSURANCE_COVERAGE(
            "R-06",
            "参保覆盖率",
            "Insurance coverage",
            true,
            Map.of("pension", PERCENT, "injuryOrAccident", PERCENT),
            Indicator::insurance),
    SELF_EMPLOYED(
            "R-07",
            "转个体户占比",
            "Self-employed registration share",
            true,
            Map.of("share", PERCENT, "newRegistrations", COUNT, "newShare", PERCENT, "atOneAddress", COUNT),
            Indicator::selfEmployed),
    DISPATCH("R-08", "派遣比例", "Dispatch ratio", true, Map.of("share", PERCENT), Indicator::dispatch),
    HEADCOUNT_DROP(
            "R-09",
            "用工骤降",
            "Headcount drop",
            true,
            Map.of("share", PERCENT, "layoffs", COUNT, "layoffShare", PERCENT),
            Indicator::headcountDrop),
    COMPLAINT_DENSITY("R-10", "投诉密度", "Complaint density", true, Map.of("density", PERMILLE), Indicator::complaints),
    REPORTING_DISCIPLINE(
            "R-11",
            "报告履行",
            "Reporting discipline",
            false,
            Map.of("late", COUNT, "escalationLevel", COUNT),
            Indicator::discipline),
    PARTNER_COMPLIANCE(
            "R-12",
            "合作企业合规",
            "Partner compliance",
            false,
            Map.of("share", PERCENT, "unlicensedDispatch", COUNT),
            Indicator::partners),
    SAFETY_TRAINING(
            "R-13",
            "安全培训合格率",
            "Training rate",
            true,
            Map.of("training", PERCENT, "specialOperation", PERCENT),
            Indicator::training),
    FINE_BURDEN("R-14", "罚款负担", "Fine burden", true, Map.of("share", PERCENT), Indicator::fines),
    RULE_CONSULTATION(
            "R-15", "规则变更未公示", "Rule change without consultation", true, Map.of("share", PERCENT), Indicator::rules);

    private final String code;
    private final String zh;
    private final String en;
    private final boolean needsReport;
    private final Map<String, RiskUnit> scales;
    private final Function<RiskInputs, List<Measure>> measures;

    /**
     * @param needsReport whether the report of the period gives what it is measured by, or what it is a share of
     * @param scales what it compares, by the names in its policy row; the measures ask for exactly these
     */
    Indicator(
            String code,
            String zh,
            String en,
            boolean needsReport,
            Map<String, RiskUnit> scales,
            Function<RiskInputs, List<Measure>> measures) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.needsReport = needsReport;
        this.scales = scales;
        this.measures = measures;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The indicator with a code such as {@code R-07}; an unknown code throws {@link IllegalArgumentException}. */
    @JsonCreator
    public static Indicator ofCode(String code) {
        for (Indicator each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("No risk indicator has the code " + code);
    }

    /** Whether it says nothing because the report is missing that it needs. */
    boolean lacksReport(RiskInputs inputs) {
        return needsReport && !inputs.reported();
    }

    /** Units of what it compares, by the names in its policy row. */
    Map<String, RiskUnit> scales() {
        return scales;
    }

    List<Measure> measures(RiskInputs inputs) {
        return measures.apply(inputs);
    }

    /** Whoever was hired within the last 30 days may still be unsigned (劳动合同法 §10), so those leave the denominator. */
    private static List<Measure> contractSigning(RiskInputs in) {
        var h = in.headcount();
        return List.of(share(Part.ofPeople("share", h.ownContracts(), h.ownEstablished() - h.ownNewUnsigned())));
    }

    private static List<Measure> writtenAgreement(RiskInputs in) {
        var h = in.headcount();
        return List.of(share(Part.ofPeople("share", h.writtenAgreements(), h.incomplete())));
    }

    private static List<Measure> belowMinimum(RiskInputs in) {
        var pay = in.pay();
        return pay == null ? List.of() : List.of(share(Part.ofPeople("share", pay.belowMinimum(), pay.paidWorkers())));
    }

    /** The group behind the money is whoever was paid or is still waiting, else unpaid people would hide themselves. */
    private static List<Measure> arrears(RiskInputs in) {
        var pay = in.pay();
        if (pay == null) {
            return List.of();
        }
        long people = Math.max(pay.paidWorkers(), pay.arrearsWorkers());
        return List.of(
                share(Part.ofMoney("share", pay.unpaid(), pay.payable(), people)),
                trigger(Part.ofCount("arrearsWorkers", pay.arrearsWorkers())));
    }

    private static List<Measure> overHours(RiskInputs in) {
        var h = in.headcount();
        return List.of(
                share(Part.ofPeople("overtimeOver36", in.hours().overtimeOver36(), h.established())),
                share(Part.ofPeople("dailyOrderOver8h", in.hours().dailyOrderOver8h(), h.incomplete())));
    }

    /** A report speaks of the insurance of the enterprise's own people alone, so they alone are the denominator. */
    private static List<Measure> insurance(RiskInputs in) {
        var h = in.headcount();
        Long injury = in.cover().occupationalInjury();
        Long accident = in.cover().commercialAccident();
        Long better = injury == null ? accident : accident == null ? injury : Long.valueOf(Math.max(injury, accident));
        return List.of(
                share(Part.ofPeople("pension", in.cover().pension(), h.ownEstablished())),
                share(Part.ofPeople("injuryOrAccident", better, h.ownIncomplete())));
    }

    private static List<Measure> selfEmployed(RiskInputs in) {
        var h = in.headcount();
        return List.of(
                share(Part.ofPeople("share", h.selfEmployed(), h.endCount())),
                trigger(
                        Part.ofCount("newRegistrations", h.selfEmployedNew()),
                        Part.ofPeople("newShare", h.selfEmployedNew(), h.endCount())),
                trigger(Part.ofCount("atOneAddress", h.clusteredRegistrations())));
    }

    private static List<Measure> dispatch(RiskInputs in) {
        var h = in.headcount();
        return List.of(share(Part.ofPeople("share", h.dispatched(), h.ownContracts() + h.dispatched())));
    }

    private static List<Measure> headcountDrop(RiskInputs in) {
        var h = in.headcount();
        return List.of(
                share(Part.ofPeople("share", h.startCount() - h.endCount(), h.startCount())),
                trigger(Part.ofCount("layoffs", h.layoffs())),
                trigger(Part.ofPeople("layoffShare", h.layoffs(), h.startCount())));
    }

    private static List<Measure> complaints(RiskInputs in) {
        return List.of(share(
                Part.ofPeople("density", in.complaints().all(), in.headcount().endCount())));
    }

    private static List<Measure> discipline(RiskInputs in) {
        var d = in.discipline();
        return List.of(
                share(Part.ofOthers("late", d.lateOrEscalated(), Math.min(1, d.considered()))),
                trigger(Part.ofCount("escalationLevel", d.highestLevel())));
    }

    private static List<Measure> partners(RiskInputs in) {
        var p = in.partners();
        return List.of(
                share(Part.ofOthers("share", p.nonCompliant(), p.partners())),
                trigger(Part.ofCount("unlicensedDispatch", p.unlicensedDispatch())));
    }

    private static List<Measure> training(RiskInputs in) {
        var s = in.safety();
        return s == null
                ? List.of()
                : List.of(
                        share(Part.ofPeople("training", s.trainingPassed(), s.trained())),
                        share(Part.ofPeople("specialOperation", s.specialCertified(), s.specialPosts())));
    }

    private static List<Measure> fines(RiskInputs in) {
        var pay = in.pay();
        return pay == null
                ? List.of()
                : List.of(share(Part.ofMoney("share", pay.fines(), pay.payable(), pay.paidWorkers())));
    }

    private static List<Measure> rules(RiskInputs in) {
        return List.of(share(Part.ofOthers(
                "share", in.rules().withoutConsultation(), in.rules().changes())));
    }
}
