package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.AccessRefused;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.privacy.Purposes;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;

/** Files recusals and ends them; also after a draw, whose owner hears of it ({@link InspectorEvent}). */
@ApplicationScoped
class FileRecusals {

    private static final Set<String> FIELDS = Set.of("recusalReason");

    private final InspectorRows inspectors;
    private final Recusals recusals;
    private final InspectorReach reach;
    private final InspectorHistory history;
    private final PersonalDataAccess access;
    private final Purposes purposes;
    private final Stamps stamps;
    private final Event<InspectorEvent> listeners;

    FileRecusals(
            InspectorRows inspectors,
            Recusals recusals,
            InspectorReach reach,
            InspectorHistory history,
            PersonalDataAccess access,
            Purposes purposes,
            Stamps stamps,
            Event<InspectorEvent> listeners) {
        this.inspectors = inspectors;
        this.recusals = recusals;
        this.reach = reach;
        this.history = history;
        this.access = access;
        this.purposes = purposes;
        this.stamps = stamps;
        this.listeners = listeners;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-RECUSAL-STANDS} (409) */
    @Transactional
    Recusal file(UUID inspectorId, NewRecusal wanted) {
        Inspector inspector = inspectors.lock(inspectorId);
        reach.requireKeeperOrSelf(inspector);
        if (recusals.stands(inspectorId, wanted.uscc())) {
            throw new ProblemException(Problem.of("E-RECUSAL-STANDS"));
        }
        Stamp now = stamps.now();
        Recusal recusal = new Recusal(Ids.next(), inspector, wanted.uscc(), wanted.reason(), now);
        recusals.persistAndFlush(recusal);
        history.note(inspector, InspectorStep.RECUSED, told(recusal), null, now);
        listeners.fire(new InspectorEvent.Recused(inspector.officerNo(), wanted.uscc()));
        return recusal;
    }

    /** @throws ProblemException as {@link #file}; {@code E-VERSION} (412), {@code E-RECUSAL-ENDED} (409) */
    @Transactional
    Recusal end(UUID inspectorId, UUID recusalId, Precondition made, String reason) {
        Inspector inspector = inspectors.get(inspectorId);
        reach.requireKeeper(inspector.agencyId(), inspector.divisionPath());
        Recusal recusal = recusals.lock(inspectorId, recusalId);
        made.require(recusal.version());
        Stamp now = stamps.now();
        recusal.end(reason, now);
        recusals.flush();
        history.note(inspector, InspectorStep.RECUSAL_ENDED, told(recusal), reason, now);
        listeners.fire(new InspectorEvent.RecusalEnded(inspector.officerNo(), recusal.uscc()));
        return recusal;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-FORBIDDEN} (403) to whom the reason is not told */
    @Transactional
    RecusalReason reason(UUID inspectorId, UUID recusalId, PurposeAsked asked) {
        AccessPurpose purpose = purposes.taken(asked);
        Inspector inspector = inspectors.get(inspectorId);
        Recusal recusal = recusals.get(inspectorId, recusalId);
        if (!reach.readsReasons(inspector)) {
            throw new AccessRefused(
                    Problem.of("E-FORBIDDEN"), inspector.officerNo(), inspector.divisionPath(), FIELDS, purpose);
        }
        access.record(inspector.officerNo(), inspector.divisionPath(), FIELDS, purpose);
        return new RecusalReason(recusal.id(), recusal.reason());
    }

    /** The code of an enterprise is public; why, is not. */
    private static List<ChangedField> told(Recusal recusal) {
        return List.of(new ChangedField("recusal", null, recusal.uscc().value()));
    }
}
