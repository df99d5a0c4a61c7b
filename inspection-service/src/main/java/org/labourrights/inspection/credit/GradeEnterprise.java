package org.labourrights.inspection.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.inspection.pool.Cause;
import org.labourrights.inspection.pool.FillPool;
import org.labourrights.inspection.pool.PoolReason;
import org.labourrights.kernel.directory.CreditLevel;

/** Gives an enterprise its grade of a year (年度守法诚信等级评价); a C brings it into the target pool. */
@ApplicationScoped
class GradeEnterprise {

    private static final String BASIS = "企业劳动保障守法诚信等级评价办法";

    private final CreditRecords records;
    private final KeepCredit keep;
    private final FillPool pool;
    private final Journal journal;
    private final Policies policies;
    private final Divisions divisions;
    private final SystemScope system;
    private final CurrentCaller caller;
    private final Clock clock;

    GradeEnterprise(
            CreditRecords records,
            KeepCredit keep,
            FillPool pool,
            Journal journal,
            Policies policies,
            Divisions divisions,
            SystemScope system,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.keep = keep;
        this.pool = pool;
        this.journal = journal;
        this.policies = policies;
        this.divisions = divisions;
        this.system = system;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * By hand.
     *
     * @throws ProblemException {@code E-CREDIT-FIELDS} (422) for a division that is not known or a year that is not over,
     *     {@code E-SCOPE} (403)
     */
    @Transactional
    CreditRecord grade(Grading wanted) {
        if (divisions.find(wanted.divisionCode()).isEmpty()) {
            throw refused("/divisionCode", "E-DIVISION");
        }
        if (wanted.year() >= LocalDate.now(clock).getYear()) {
            throw refused("/year", "E-CREDIT-YEAR");
        }
        String path = divisions.path(wanted.divisionCode());
        if (!caller.get().covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        return ofYear(wanted.uscc(), path, wanted.year());
    }

    /** Again with other figures, the grade before is taken back; with the same, nothing changes. */
    @Transactional
    CreditRecord ofYear(UnifiedSocialCreditCode uscc, String divisionPath, int year) {
        GradeFigures figures = figures(uscc, year);
        CreditLevel level = GradeRule.grade(
                figures, policies.value(CreditKeys.MANY, DivisionCode.ofPath(divisionPath), LocalDate.now(clock)));
        CreditRecord before = records.grade(uscc, divisionPath, year).orElse(null);
        if (before != null) {
            if (before.figures().filter(figures::equals).isPresent()
                    && before.level().filter(level::equals).isPresent()) {
                return before;
            }
            before.end(CreditState.WITHDRAWN, "重新评价", null, LocalDate.now(clock));
            // The one that holds is told by its successor.
            records.flush();
        }
        CreditRecord grade = keep.prepared(fact(uscc, divisionPath, year, figures));
        grade.grade(figures, level);
        records.persist(grade);
        journal.write(new CreditStep.Made(grade));
        if (level == CreditLevel.C) {
            pool.because(new Cause(
                    uscc, divisionPath, PoolReason.CREDIT_C, grade.id().toString(), null));
        }
        return grade;
    }

    /** An enterprise is judged by all that it did, wherever that was. */
    private GradeFigures figures(UnifiedSocialCreditCode uscc, int year) {
        List<CreditRecord> bad = system.call("credit-figures", () -> records.bad(uscc, year));
        int investigated = Math.toIntExact(bad.stream()
                .filter(each -> each.cause() == CreditCause.CASE_DECIDED)
                .count());
        List<GraveReason> grave = bad.stream()
                .flatMap(each -> each.graveReason().stream())
                .distinct()
                .sorted()
                .toList();
        return new GradeFigures(year, investigated, grave);
    }

    private static CreditFact fact(UnifiedSocialCreditCode uscc, String divisionPath, int year, GradeFigures figures) {
        return new CreditFact(
                CreditKind.GRADE,
                CreditCause.GRADED,
                uscc,
                divisionPath,
                Agencies.id(AgencyType.HRSS, DivisionCode.ofPath(divisionPath)),
                uscc.value() + "/" + divisionPath + "/" + year,
                null,
                year + "年度查处劳动保障违法行为 " + figures.investigated() + " 件",
                BASIS,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(Problem.of("E-CREDIT-FIELDS", List.of(FieldProblem.of(pointer, code))));
    }
}
