package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.InsuranceLine;
import org.labourrights.reporting.report.content.PartnerLine;
import org.labourrights.reporting.report.content.PayLine;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.reporting.report.content.WorkTimeLine;
import org.labourrights.reporting.risk.RiskInputs.Complaints;
import org.labourrights.reporting.risk.RiskInputs.Cover;
import org.labourrights.reporting.risk.RiskInputs.Discipline;
import org.labourrights.reporting.risk.RiskInputs.Headcount;
import org.labourrights.reporting.risk.RiskInputs.Hours;
import org.labourrights.reporting.risk.RiskInputs.Partners;
import org.labourrights.reporting.risk.RiskInputs.Pay;
import org.labourrights.reporting.risk.RiskInputs.Rules;
import org.labourrights.reporting.risk.RiskInputs.Safety;

/**
 * The sums of one accepted report that the indicators need. Own-employer lines feed;
 * lines of labour-dispatch partners feed R-08 and nothing else, because the agency reports its own people; all other
 * totals use every remaining line. Insurance is reported of the enterprise's own people alone.
 *
 * @param disputes of the period, by the enterprise's own count
 */
public record ReportFigures(
        Headcount headcount,
        @Nullable Pay pay,
        Hours hours,
        Cover cover,
        @Nullable Safety safety,
        Rules rules,
        long disputes,
        List<NamedPartner> partners) {

    /** What is known of a period without an accepted report: nothing. */
    static final ReportFigures NONE = new ReportFigures(
            Headcount.NONE,
            null,
            new Hours(null, null),
            new Cover(null, null, null),
            null,
            new Rules(0, 0),
            0,
            List.of());

    public ReportFigures {
        partners = List.copyOf(partners);
    }

    /** A partner as the report names it. */
    record NamedPartner(UnifiedSocialCreditCode uscc, PartnerType type, boolean clausesPresent) {}

    /**
     * The sums of a report.
     *
     * @param belowAtLeast how many workers of a pay line lie below the minimum wage of their place at least
     */
    public static ReportFigures of(ReportContent content, ToLongFunction<PayLine> belowAtLeast) {
        return new ReportFigures(
                headcount(content),
                pay(content, belowAtLeast),
                hours(content),
                cover(content),
                safety(content),
                rules(content),
                content.disputes() == null ? 0 : content.disputes().disputeCount(),
                content.partners().stream()
                        .map(partner -> new NamedPartner(
                                partner.partnerUscc(), partner.partnerType(), partner.clausesPresent()))
                        .toList());
    }

    /**
     * With what stands outside of the report.
     *
     * @param reported whether there is a report at all
     * @param clustered registrations at one address or agent within a week
     * @param layoffs people laid off by plans that were begun in the period
     */
    RiskInputs with(
            boolean reported,
            Complaints complaints,
            Arrears arrears,
            long clustered,
            long layoffs,
            Discipline discipline,
            Partners compliance) {
        return new RiskInputs(
                reported,
                headcount(clustered, layoffs),
                arrears(arrears),
                hours,
                cover,
                safety,
                rules,
                complaints,
                discipline,
                compliance);
    }

    /**
     * What confirmed leads still wait for.
     *
     * @param amount yuan
     */
    record Arrears(long workers, BigDecimal amount) {
        static final Arrears NONE = new Arrears(0, BigDecimal.ZERO);
    }

    /** Layoff plans and the report speak of the same people, so the larger figure counts. */
    private Headcount headcount(long registrations, long layoffs) {
        Headcount h = headcount;
        return new Headcount(
                h.ownEstablished(),
                h.ownContracts(),
                h.ownNewUnsigned(),
                h.ownIncomplete(),
                h.established(),
                h.incomplete(),
                h.writtenAgreements(),
                h.startCount(),
                h.endCount(),
                h.selfEmployed(),
                h.selfEmployedNew(),
                h.dispatched(),
                Math.max(h.layoffs(), layoffs),
                registrations);
    }

    /**
     * Leads and report speak of the same people, so the larger figure counts and never their sum. Where nothing was
     * reported of pay, those who still wait for it are known all the same.
     */
    private @Nullable Pay arrears(Arrears confirmed) {
        if (pay == null) {
            return confirmed.workers() == 0
                    ? null
                    : new Pay(0, 0, confirmed.amount(), BigDecimal.ZERO, confirmed.workers(), BigDecimal.ZERO);
        }
        return new Pay(
                pay.belowMinimum(),
                pay.paidWorkers(),
                pay.unpaid().max(confirmed.amount()),
                pay.payable(),
                Math.max(pay.arrearsWorkers(), confirmed.workers()),
                pay.fines());
    }

    private static Headcount headcount(ReportContent content) {
        Set<UnifiedSocialCreditCode> agencies = content.partners().stream()
                .filter(partner -> partner.partnerType() == PartnerType.LABOR_DISPATCH)
                .map(PartnerLine::partnerUscc)
                .collect(Collectors.toSet());
        var byDispatch = content.headcount().stream()
                .collect(Collectors.partitioningBy(line -> !content.isOwn(line)
                        && (line.dispatchedCount() > 0 || agencies.contains(line.employerUscc()))));
        List<HeadcountLine> dispatched = byDispatch.getOrDefault(true, List.of());
        List<HeadcountLine> all = byDispatch.getOrDefault(false, List.of());
        List<HeadcountLine> established = of(all, EmploymentRelation.ESTABLISHED);
        List<HeadcountLine> incomplete = of(all, EmploymentRelation.INCOMPLETE);
        List<HeadcountLine> own = established.stream().filter(content::isOwn).toList();
        return new Headcount(
                sum(own, HeadcountLine::endCount),
                sum(own, HeadcountLine::laborContractCount),
                sum(own, HeadcountLine::newWithin30DaysUnsigned),
                sum(incomplete.stream().filter(content::isOwn).toList(), HeadcountLine::endCount),
                sum(established, HeadcountLine::endCount),
                sum(incomplete, HeadcountLine::endCount),
                sum(incomplete, HeadcountLine::writtenAgreementCount),
                sum(all, HeadcountLine::startCount),
                sum(all, HeadcountLine::endCount),
                sum(all, HeadcountLine::selfEmployedCount),
                sum(all, HeadcountLine::selfEmployedNewCount),
                sum(dispatched, HeadcountLine::endCount),
                content.layoff() == null ? 0 : content.layoff().layoffCount(),
                0);
    }

    private static List<HeadcountLine> of(List<HeadcountLine> lines, EmploymentRelation relation) {
        return lines.stream()
                .filter(line -> line.employmentRelation() == relation)
                .toList();
    }

    private static long sum(List<HeadcountLine> lines, ToLongFunction<HeadcountLine> count) {
        return lines.stream().mapToLong(count).sum();
    }

    /** The enterprise's own count of those below the minimum, or what its averages prove when that is more. */
    private static @Nullable Pay pay(ReportContent content, ToLongFunction<PayLine> belowAtLeast) {
        List<PayLine> lines = content.pay();
        if (lines.isEmpty()) {
            return null;
        }
        return new Pay(
                lines.stream()
                        .mapToLong(line -> Math.max(line.belowMinimumCount(), belowAtLeast.applyAsLong(line)))
                        .sum(),
                lines.stream().mapToLong(PayLine::paidWorkerCount).sum(),
                lines.stream().map(PayLine::unpaid).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().map(line -> line.payableAmount().value()).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().mapToLong(PayLine::arrearsWorkerCount).sum(),
                lines.stream().map(PayLine::fines).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Hours hours(ReportContent content) {
        return new Hours(
                hours(content, EmploymentRelation.ESTABLISHED, WorkTimeLine::overtimeOver36Count),
                hours(content, EmploymentRelation.INCOMPLETE, WorkTimeLine::dailyOrderOver8hCount));
    }

    private static @Nullable Long hours(
            ReportContent content, EmploymentRelation relation, ToIntFunction<WorkTimeLine> count) {
        List<WorkTimeLine> lines = content.workTime().stream()
                .filter(line -> line.employmentRelation() == relation)
                .toList();
        return lines.isEmpty()
                ? null
                : Long.valueOf(
                        lines.stream().mapToLong(line -> count.applyAsInt(line)).sum());
    }

    private static Cover cover(ReportContent content) {
        return new Cover(
                insured(content, EmploymentRelation.ESTABLISHED, InsuranceLine::pension),
                insured(content, EmploymentRelation.INCOMPLETE, InsuranceLine::occupationalInjury),
                insured(content, EmploymentRelation.INCOMPLETE, InsuranceLine::commercialAccident));
    }

    private static @Nullable Long insured(
            ReportContent content, EmploymentRelation relation, ToIntFunction<InsuranceLine> count) {
        List<InsuranceLine> lines = content.insurance().stream()
                .filter(line -> line.employmentRelation() == relation)
                .toList();
        return lines.isEmpty()
                ? null
                : Long.valueOf(
                        lines.stream().mapToLong(line -> count.applyAsInt(line)).sum());
    }

    private static @Nullable Safety safety(ReportContent content) {
        var block = content.safety();
        return block == null
                ? null
                : new Safety(
                        block.trainedCount(),
                        block.trainingPassedCount(),
                        block.specialOperationPosts(),
                        block.specialOperationCertified());
    }

    private static Rules rules(ReportContent content) {
        long without = content.ruleChanges().stream()
                .filter(change -> !change.consultedUnion() || change.publicizedOn() == null)
                .count();
        return new Rules(content.ruleChanges().size(), without);
    }
}
