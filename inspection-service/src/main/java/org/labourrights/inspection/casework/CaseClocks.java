package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.labourrights.chassis.clock.ByPlace;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.clock.Superiors;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.kernel.document.DocumentNews;

/** The clocks of a case (domain 4.4), each with its law in {@code casework.yaml}. */
@ApplicationScoped
class CaseClocks implements ClockFamily {

    static final String FAMILY = "case";

    /** Who approves of more time (经劳动保障行政部门负责人批准). */
    static final Set<String> APPROVERS = Set.of(Roles.INSPECTION_LEAD, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER);

    private static final ByPlace<Duration> AHEAD =
            ByPlace.policy(CaseKeys.WARNING).map(Duration::ofDays);

    /** Whether to file is decided (立案决定). */
    static final DeclaredClock FILING = DeclaredClock.deadline("FILING", CaseKeys.FILING)
            .startedBy(CaseStep.Opened.class)
            .metBy(CaseEvent.Filed.class, CaseStep.NotFiled.class)
            .endedBy(CaseStep.Gone.class);

    /** The facts are found out (调查). Set off with the filing itself, whose limit it is. */
    static final DeclaredClock INVESTIGATION = DeclaredClock.deadline("INVESTIGATION", CaseKeys.INVESTIGATION)
            .metBy(CaseStep.Investigated.class)
            .endedBy(CaseStep.Gone.class)
            .extendable(1, CaseKeys.INVESTIGATION_MORE, APPROVERS)
            .warning(AHEAD);

    /** It is decided (处理决定). */
    static final DeclaredClock DECISION = DeclaredClock.deadline("DECISION", CaseKeys.DECISION)
            .startedBy(CaseStep.Investigated.class)
            .metBy(CaseEvent.Decided.class)
            .endedBy(CaseStep.Gone.class)
            .extendable(1, CaseKeys.DECISION_MORE, APPROVERS)
            .warning(AHEAD);

    /** The general rule for penalties: an outer warning beside the two before. */
    static final DeclaredClock PENALTY_LIMIT = DeclaredClock.deadline("PENALTY_LIMIT", CaseKeys.PENALTY_LIMIT)
            .startedBy(CaseEvent.Filed.class)
            .metBy(CaseEvent.Decided.class)
            .endedBy(CaseStep.Gone.class)
            .warning(AHEAD);

    /** The party may ask to be heard (听证申请). */
    static final DeclaredClock HEARING_REQUEST = DeclaredClock.window("HEARING_REQUEST", CaseKeys.HEARING_REQUEST)
            .startedBy(DocumentNews.Served.class, served(CaseDocuments.PENALTY_NOTICE.code()))
            .metBy(CaseStep.HearingAsked.class)
            .endedBy(DocumentNews.ServiceTakenBack.class, takenBack(CaseDocuments.PENALTY_NOTICE.code()))
            .endedBy(CaseStep.Gone.class);

    /** No hearing before the party has known of it for so long (听证通知). */
    static final DeclaredClock HEARING_NOTICE = DeclaredClock.waiting("HEARING_NOTICE", CaseKeys.HEARING_NOTICE)
            .startedBy(DocumentNews.Served.class, served(CaseDocuments.HEARING_NOTICE.code()))
            .endedBy(DocumentNews.ServiceTakenBack.class, takenBack(CaseDocuments.HEARING_NOTICE.code()))
            .endedBy(CaseStep.Gone.class);

    /** The decision is served (决定送达). */
    static final DeclaredClock SERVICE = DeclaredClock.deadline("SERVICE", CaseKeys.SERVICE)
            .startedBy(CaseEvent.Decided.class, decided -> !decided.outcome().equals("CANCELLED"))
            .endedBy(CaseStep.Gone.class);

    /** The party may go to court (起诉期限). */
    static final DeclaredClock APPEAL = DeclaredClock.window("APPEAL", CaseKeys.APPEAL)
            .startedBy(DocumentNews.Served.class, CaseClocks::decision)
            .endedBy(DocumentNews.ServiceTakenBack.class, CaseClocks::decisionTakenBack)
            .endedBy(CaseStep.Gone.class);

    /** The court is asked to enforce what is not done (申请强制执行). */
    static final DeclaredClock EXECUTION = DeclaredClock.deadline("EXECUTION", CaseKeys.EXECUTION)
            .metBy(CaseStep.Enforced.class)
            .endedBy(DocumentNews.ServiceTakenBack.class, CaseClocks::decisionTakenBack)
            .endedBy(CaseStep.Gone.class);

    private final InspectionCases cases;
    private final Clocks clocks;

    CaseClocks(InspectionCases cases, Clocks clocks) {
        this.cases = cases;
        this.clocks = clocks;
    }

    void step(@Observes CaseStep step) {
        clocks.hear(step.of().subject(), step, step.at());
    }

    void happened(@Observes CaseEvent event) {
        clocks.hear(cases.get(event.inspectionCase().id()).subject(), event, event.at());
    }

    /** News of a document of the case, from the day on which it holds. */
    void heard(InspectionCase one, DocumentNews news, Instant at) {
        if (news instanceof DocumentNews.Served served && decision(served)) {
            // Met by the act itself, from whatever day it counts.
            clocks.met(
                    one.id(),
                    List.of(SERVICE.code()),
                    served.on().atStartOfDay(ClockSource.ZONE).toInstant());
        }
        clocks.hear(one.subject(), news, at);
        if (news instanceof DocumentNews.ServiceTakenBack back && decisionTakenBack(back)) {
            // What the service met runs again, from when it began.
            clocks.latest(one.id(), SERVICE.code())
                    .ifPresent(met -> clocks.start(one.subject(), SERVICE, met.startedAt()));
        }
    }

    @Override
    public String name() {
        return FAMILY;
    }

    @Override
    public String numberName() {
        return "caseNo";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(
                FILING,
                INVESTIGATION,
                DECISION,
                PENALTY_LIMIT,
                HEARING_REQUEST,
                HEARING_NOTICE,
                SERVICE,
                APPEAL,
                EXECUTION);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }

    @Override
    public void lock(Collection<UUID> subjects) {
        subjects.stream().sorted().forEach(cases::lock);
    }

    @Override
    public void moved(StatutoryClock clock) {
        if (clock.kind().equals(INVESTIGATION.code())) {
            InspectionCase one = cases.lock(clock.subject());
            // The limit of the case is that of the clock: the database looks it up there.
            cases.flush();
            one.limit(clock.due().dueOn());
            cases.flush();
        }
    }

    /** What nobody appealed against, and nobody did, is the court's to enforce. */
    @Override
    public void over(UUID subject, DeclaredClock clock) {
        if (clock.code().equals(APPEAL.code())) {
            InspectionCase one = cases.lock(subject);
            if (one.state() == CaseState.EXECUTING) {
                clocks.latest(subject, APPEAL.code())
                        .ifPresent(appeal -> clocks.start(
                                one.subject(), EXECUTION, appeal.dueAt().minusNanos(1)));
            }
        }
    }

    private static Predicate<DocumentNews.Served> served(String kind) {
        return news -> news.document().kind().equals(kind);
    }

    private static Predicate<DocumentNews.ServiceTakenBack> takenBack(String kind) {
        return news -> news.served() && news.document().kind().equals(kind);
    }

    private static boolean decision(DocumentNews.Served news) {
        return CaseDocuments.decides(news.document());
    }

    private static boolean decisionTakenBack(DocumentNews.ServiceTakenBack news) {
        return news.served() && CaseDocuments.decides(news.document());
    }
}
