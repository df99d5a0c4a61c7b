package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The reports that the caller may see; a first draft is seen by its enterprise alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EmploymentReports {

    private static final Set<ReportState> NEVER_FILED = EnumSet.of(ReportState.DRAFT, ReportState.VOIDED);

    private final EntityManager entities;
    private final ReportAccess access;

    EmploymentReports(EntityManager entities, ReportAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} when there is none or the caller may not see it */
    EmploymentReport get(UUID id) {
        EmploymentReport report = entities.find(EmploymentReport.class, id);
        if (report == null || !visible(report)) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return report;
    }

    private boolean visible(EmploymentReport report) {
        boolean onlyDraft = report.reportVersion() == 0 && NEVER_FILED.contains(report.state());
        return !onlyDraft || access.filesFor(report.uscc());
    }

    /** The report of the obligation that is not void. */
    Optional<EmploymentReport> active(UUID obligationId) {
        return entities.createQuery(
                        "FROM EmploymentReport WHERE obligationId = :obligation AND state <> :void",
                        EmploymentReport.class)
                .setParameter("obligation", obligationId)
                .setParameter("void", ReportState.VOIDED)
                .getResultStream()
                .findFirst();
    }

    /** @throws ProblemException {@code E-NOT-FOUND} when the report has no such version */
    ReportVersion version(EmploymentReport report, int number) {
        return entities.createQuery(
                        "FROM ReportVersion WHERE reportId = :report AND reportVersion = :number", ReportVersion.class)
                .setParameter("report", report.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** All versions, oldest first. */
    List<ReportVersion> versions(EmploymentReport report) {
        return entities.createQuery(
                        "FROM ReportVersion WHERE reportId = :report ORDER BY reportVersion", ReportVersion.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    void add(EmploymentReport report) {
        entities.persist(report);
    }

    void add(ReportVersion version) {
        entities.persist(version);
    }

    /** Writes what is pending, so that the row carries its new version number. */
    void flush() {
        entities.flush();
    }
}
