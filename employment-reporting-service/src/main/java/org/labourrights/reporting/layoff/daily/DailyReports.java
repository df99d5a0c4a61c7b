package org.labourrights.reporting.layoff.daily;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.ScopedList;

/** The daily layoff reports that the caller may see. */
@ApplicationScoped
class DailyReports implements PanacheRepositoryBase<DailyLayoffReport, UUID> {

    private final CurrentCaller caller;
    private final AskedDivision askedDivision;

    DailyReports(CurrentCaller caller, AskedDivision askedDivision) {
        this.caller = caller;
        this.askedDivision = askedDivision;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    DailyLayoffReport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, locked until the transaction ends. */
    DailyLayoffReport locked(UUID id) {
        DailyLayoffReport report = get(id);
        getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    /**
     * One page of reports by division and id.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) for an unknown division
     */
    Page<DailyLayoffReport> page(DailyReportQuery query, PageRequest page) {
        ScopedList list = ScopedList.of(caller.get(), false)
                .where("state", query.state)
                .where("reportDate", ">=", query.from)
                .where("reportDate", "<=", query.to)
                .below(query.division == null ? null : PathRange.below(askedDivision.path(query.division)))
                .after(page);
        return page.of(
                find(list.query(), list.values()).range(0, page.limit().value()).list(),
                report -> List.of(report.divisionPath(), report.id().toString()));
    }

    /** Unfiled days of a division after one. */
    List<DailyLayoffReport> openAfter(DivisionCode division, LocalDate day) {
        return list(
                "divisionCode = ?1 and reportDate > ?2 and state in ?3 order by reportDate",
                division,
                day,
                List.of(DailyReportState.DUE, DailyReportState.MISSING));
    }

    /** The last report that was filed on an earlier day. */
    Optional<DailyLayoffReport> filedBefore(DivisionCode division, LocalDate day) {
        return find(
                        "divisionCode = ?1 and reportDate < ?2 and submittedAt is not null order by reportDate desc",
                        division,
                        day)
                .firstResultOptional();
    }
}
