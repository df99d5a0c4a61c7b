package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.reporting.enterprise.Enterprises;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Which reports of its partners a platform must urge, and which are missing already (督促合作企业). */
@ApplicationScoped
class UrgeList {

    private static final String SELECT = """
            SELECT o.id, o.obligation_no, u.partner_uscc, o.report_kind, o.period, o.due_on, o.state,
                   o.recipient_division, u.warned_on
            FROM obligation_urging u JOIN reporting_obligation o ON o.id = u.obligation_id
            WHERE u.platform_uscc = :platform AND u.obligation_id < :before
            """;

    private static final String TO_FILE = " AND o.state IN ('OPEN', 'OVERDUE', 'ESCALATED')";
    private static final String MISSING = " AND o.state IN ('OVERDUE', 'ESCALATED')";

    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager entities;
    private final Enterprises enterprises;
    private final Clock clock;

    UrgeList(EntityManager entities, Enterprises enterprises, Clock clock) {
        this.entities = entities;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /**
     * What partners can file now and have not filed, newest first.
     *
     * @param missingOnly only partners whose report is overdue
     * @throws ProblemException {@code E-NOT-FOUND} (404) when the caller may not see the platform
     */
    @Transactional
    Page<UrgeView> of(UnifiedSocialCreditCode platform, boolean missingOnly, PageRequest page) {
        enterprises.get(platform);
        List<String> after = page.after(1);
        List<?> rows = entities.createNativeQuery(
                        SELECT + (missingOnly ? MISSING : TO_FILE) + " ORDER BY u.obligation_id DESC LIMIT "
                                + page.fetch(),
                        Tuple.class)
                .setParameter("platform", platform.value())
                .setParameter("before", after.isEmpty() ? LAST : Cursor.id(after.getFirst()))
                .getResultList();
        List<UrgeView> views = rows.stream().map(row -> view((Tuple) row)).toList();
        return page.of(views, view -> List.of(view.obligationId().toString()));
    }

    private UrgeView view(Tuple row) {
        ObligationState state = ObligationState.valueOf(row.get("state", String.class));
        LocalDate dueOn = day(row, "due_on");
        boolean missing = state == ObligationState.OVERDUE || state == ObligationState.ESCALATED;
        return new UrgeView(
                row.get("id", UUID.class),
                row.get("obligation_no", String.class),
                new UnifiedSocialCreditCode(row.get("partner_uscc", String.class)),
                ReportKind.valueOf(row.get("report_kind", String.class)),
                ReportingPeriod.parse(row.get("period", String.class)),
                dueOn,
                state,
                new DivisionCode(row.get("recipient_division", String.class)),
                missing,
                missing ? ChronoUnit.DAYS.between(dueOn, LocalDate.now(clock)) : 0,
                row.get("warned_on") == null ? null : day(row, "warned_on"));
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column) instanceof Date date ? date.toLocalDate() : row.get(column, LocalDate.class);
    }
}
