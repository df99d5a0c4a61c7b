package org.labourrights.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.inspection.draw.engine.BundleParts;

/** What everybody may see of draws: every commitment from its first day on, and every bundle. */
@ApplicationScoped
class ShowDraws {

    private static final String WHY = "public-draws";

    // Field by field: the secret is not read, and no list.
    private static final String ATTEMPTS = """
            select c.planNo, c.divisionPath, c.leadAgencyId, c.attempt, c.commitment, c.committedOn, c.visitOn, c.valueKind,
                   c.valueNumber, c.valueDay, c.valueTemplate, c.valueWording, s.drawnOn, s.publicValue, v.on, v.reason, c.id
            from DrawCommitment c left join DrawStart s on s.commitmentId = c.id
            left join DrawRecord v on v.commitmentId = c.id and v.kind = 'VOIDED'
            where %s order by c.id desc""";

    private static final String HEAD = """
            select c.id, s.head, (select r.digest from DrawRecord r where r.commitmentId = c.id order by r.seq desc limit 1)
            from DrawCommitment c join DrawStart s on s.commitmentId = c.id
            where c.planNo = :planNo and c.attempt = :attempt""";

    private final EntityManager entities;
    private final Draws draws;
    private final SystemScope scope;

    ShowDraws(EntityManager entities, Draws draws, SystemScope scope) {
        this.entities = entities;
        this.draws = draws;
        this.scope = scope;
    }

    /** Which file, and the digest that seals everything in it. */
    record Published(UUID commitmentId, String head) {}

    private record Attempt(PublicDraw shown, UUID id) {}

    @Transactional
    Page<PublicDraw> page(PageRequest page) {
        return scope.call(WHY, () -> {
            List<String> after = page.after(1);
            TypedQuery<Object[]> query = entities.createQuery(
                    ATTEMPTS.formatted(after.isEmpty() ? "1 = 1" : "c.id < :after"), Object[].class);
            if (!after.isEmpty()) {
                query.setParameter("after", Cursor.id(after.getFirst()));
            }
            List<Attempt> rows = query.setMaxResults(page.fetch())
                    .getResultStream()
                    .map(ShowDraws::attempt)
                    .toList();
            return page.of(rows, row -> List.of(row.id().toString())).map(Attempt::shown);
        });
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when no commitment of the plan was ever made */
    @Transactional
    PublicDraws of(String planNo) {
        List<PublicDraw> attempts =
                scope.call(WHY, () -> entities.createQuery(ATTEMPTS.formatted("c.planNo = :planNo"), Object[].class)
                        .setParameter("planNo", planNo)
                        .getResultStream()
                        .map(ShowDraws::attempt)
                        .map(Attempt::shown)
                        .toList());
        if (attempts.isEmpty()) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return new PublicDraws(planNo, attempts);
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) before the draw, and for what was never committed */
    @Transactional
    Published published(String planNo, int attempt) {
        return scope.call(WHY, () -> entities.createQuery(HEAD, Object[].class)
                .setParameter("planNo", planNo)
                .setParameter("attempt", attempt)
                .getResultStream()
                .findFirst()
                .map(row -> new Published((UUID) row[0], (String) (row[2] == null ? row[1] : row[2])))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND"))));
    }

    @Transactional
    BundleParts file(Published published) {
        Optional<BundleParts> parts = scope.call(WHY, () -> draws.parts(published.commitmentId()));
        return parts.orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    private static Attempt attempt(Object[] row) {
        String planNo = (String) row[0];
        int attempt = (Integer) row[3];
        @Nullable LocalDate drawnOn = (LocalDate) row[12];
        @Nullable LocalDate voidedOn = (LocalDate) row[14];
        PublicDraw.State state = voidedOn != null
                ? PublicDraw.State.VOIDED
                : drawnOn != null ? PublicDraw.State.DRAWN : PublicDraw.State.COMMITTED;
        PublicDraw.Value value = new PublicDraw.Value(
                (String) row[7], (String) row[8], (LocalDate) row[9], (String) row[10], (String) row[11]);
        PublicDraw shown = new PublicDraw(
                planNo,
                DivisionCode.ofPath((String) row[1]),
                (String) row[2],
                attempt,
                state,
                new PublicDraw.Announcement(
                        "nef-draw-commitment-1", planNo, attempt, (String) row[4], (LocalDate) row[5], value),
                (LocalDate) row[6],
                drawnOn,
                (String) row[13],
                voidedOn,
                (String) row[15],
                state == PublicDraw.State.COMMITTED ? null : PublicDrawResource.path(planNo, attempt));
        return new Attempt(shown, (UUID) row[16]);
    }
}
