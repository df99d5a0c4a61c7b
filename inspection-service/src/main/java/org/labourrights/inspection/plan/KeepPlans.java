package org.labourrights.inspection.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.inspection.register.inspector.Inspectors;
import org.labourrights.inspection.register.item.InspectionItems;

/** Enters, corrects, approves, publishes and closes plans. */
@ApplicationScoped
public class KeepPlans {

    private final Plans plans;
    private final Inspectors register;
    private final InspectionItems items;
    private final Numbers numbers;
    private final Agencies agencies;
    private final Divisions divisions;
    private final Policies policies;
    private final EventLog log;
    private final jakarta.enterprise.event.Event<PlanEvent> listeners;
    private final Stamps stamps;
    private final Clock clock;
    private final CurrentCaller caller;

    KeepPlans(
            Plans plans,
            Inspectors register,
            InspectionItems items,
            Numbers numbers,
            Agencies agencies,
            Divisions divisions,
            Policies policies,
            EventLog log,
            jakarta.enterprise.event.Event<PlanEvent> listeners,
            Stamps stamps,
            Clock clock,
            CurrentCaller caller) {
        this.plans = plans;
        this.register = register;
        this.items = items;
        this.numbers = numbers;
        this.agencies = agencies;
        this.divisions = divisions;
        this.policies = policies;
        this.log = log;
        this.listeners = listeners;
        this.stamps = stamps;
        this.clock = clock;
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-PLAN-FIELDS}, {@code E-INSPECTION-ITEM} (422), {@code E-SCOPE} (403) */
    @Transactional
    InspectionPlan enter(NewPlan wanted) {
        List<FieldProblem> wrong = new ArrayList<>();
        boolean known = divisions.find(wanted.divisionCode()).isPresent();
        if (!known) {
            wrong.add(FieldProblem.of("/divisionCode", "E-DIVISION"));
        }
        if (agencies.find(wanted.leadAgencyId(), today()).isEmpty()) {
            wrong.add(FieldProblem.of("/leadAgencyId", "E-PLAN-AGENCY"));
        }
        check(wanted.content(), "/content", wrong);
        refuse(wrong);
        String path = divisions.path(wanted.divisionCode());
        Caller asks = caller.get();
        if (!asks.covers(path) || !caller.actsFor(wanted.leadAgencyId())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        items.require(wanted.content().items(), wanted.divisionCode(), today());
        InspectionPlan plan = new InspectionPlan(
                Ids.next(),
                number(wanted),
                path,
                wanted.leadAgencyId(),
                wanted.content(),
                members(wanted.content(), wanted.divisionCode()),
                stamps.now());
        plans.persistAndFlush(plan);
        tell("plan.entered.v1", plan, null);
        return plan;
    }

    @Transactional
    InspectionPlan correct(UUID id, Precondition made, PlanContent content) {
        InspectionPlan plan = plans.lead(id, made);
        List<FieldProblem> wrong = new ArrayList<>();
        check(content, "", wrong);
        if (content.method() != plan.content().method()) {
            // The number of the plan says how it selects.
            wrong.add(FieldProblem.of("/method", "E-PLAN-METHOD"));
        }
        refuse(wrong);
        items.require(content.items(), plan.division(), today());
        plan.correct(content, members(content, plan.division()), stamps.now());
        return done("plan.corrected.v1", plan, null);
    }

    /**
     * By a second person (4.4): items, objects and inspectors are there, and whoever is to be drawn has been drawn.
     *
     * @throws ProblemException {@code E-PLAN-SAME-PERSON} (403), {@code E-PLAN-INCOMPLETE} (409), {@code E-STATE} (409)
     */
    @Transactional
    InspectionPlan approve(UUID id, Precondition made) {
        InspectionPlan plan = plans.lead(id, made);
        Stamp now = stamps.now();
        if (plan.isDraftOf(now.by())) {
            throw new ProblemException(Problem.of("E-PLAN-SAME-PERSON"));
        }
        if (plan.state() == PlanState.DRAFT) {
            requireComplete(plan);
        }
        plan.approve(now);
        return done("plan.approved.v1", plan, null);
    }

    /** Tells everybody ({@code inspection.plan.published.v1}). */
    @Transactional
    InspectionPlan publish(UUID id, Precondition made) {
        InspectionPlan plan = plans.lead(id, made);
        plan.publish(stamps.now());
        plans.flush();
        log.append(Event.of("inspection.plan.published.v1", plan.planNo(), plan.divisionPath(), Published.of(plan)));
        listeners.fire(new PlanEvent.Published(
                plan.id(),
                plan.planNo(),
                plan.divisionPath(),
                plan.content().type(),
                plan.content().method()));
        return plan;
    }

    @Transactional
    InspectionPlan begin(UUID id, Precondition made) {
        InspectionPlan plan = plans.lead(id, made);
        plan.begin(stamps.now());
        return done("plan.begun.v1", plan, null);
    }

    /** The first inspection of a published plan begins; changes nothing when others have begun before. */
    @Transactional
    public void begun(UUID id) {
        InspectionPlan plan = plans.get(id);
        if (plan.state() == PlanState.PUBLISHED) {
            plan.begin(stamps.now());
            done("plan.begun.v1", plan, null);
        }
    }

    @Transactional
    InspectionPlan close(UUID id, Precondition made, String note) {
        InspectionPlan plan = plans.lead(id, made);
        plan.close(note, stamps.now());
        done("plan.closed.v1", plan, note);
        listeners.fire(new PlanEvent.Closed(plan.id(), plan.planNo(), plan.divisionPath()));
        return plan;
    }

    private void requireComplete(InspectionPlan plan) {
        boolean objects = plan.content().method() == SelectionMethod.DOUBLE_RANDOM
                ? plan.draw().state() == DrawState.DRAWN
                : !targets(plan.content()).isEmpty()
                        && !register.onRoll(plan.divisionPath(), today()).isEmpty();
        if (!objects) {
            throw new ProblemException(Problem.of("E-PLAN-INCOMPLETE"));
        }
    }

    private void check(PlanContent content, String at, List<FieldProblem> wrong) {
        boolean drawn = content.method() == SelectionMethod.DOUBLE_RANDOM;
        if (drawn == (content.draw() == null)) {
            wrong.add(FieldProblem.of(at + "/draw", "E-PLAN-METHOD"));
        }
        if (drawn == !targets(content).isEmpty()) {
            wrong.add(FieldProblem.of(at + "/targets", "E-PLAN-METHOD"));
        }
        PlanContent.DrawRules rules = content.draw();
        if (rules != null) {
            int seats = rules.seats().stream().mapToInt(Seat::minimum).sum();
            long kinds = rules.seats().stream().map(Seat::agencyType).distinct().count();
            if (seats > rules.teamSize() || kinds < rules.seats().size()) {
                wrong.add(FieldProblem.of(at + "/draw/seats", "E-PLAN-SEATS"));
            }
        }
        List<String> members = content.memberAgencyIds();
        for (int i = 0; members != null && i < members.size(); i++) {
            if (agencies.find(members.get(i), today()).isEmpty()) {
                wrong.add(FieldProblem.of(at + "/memberAgencyIds/" + i, "E-PLAN-AGENCY"));
            }
        }
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw new ProblemException(Problem.of("E-PLAN-FIELDS", wrong));
        }
    }

    private List<String> members(PlanContent content, DivisionCode division) {
        List<String> told = content.memberAgencyIds();
        return told != null
                ? told.stream().distinct().sorted().toList()
                : policies.value(PlanKeys.MEMBERS, division, today()).stream()
                        .map(type -> Agencies.id(type, division))
                        .sorted()
                        .toList();
    }

    private static List<?> targets(PlanContent content) {
        List<?> targets = content.targets();
        return targets == null ? List.of() : targets;
    }

    private String number(NewPlan wanted) {
        String series = "%s-%s-%s"
                .formatted(
                        wanted.content().period().substring(0, 4),
                        wanted.divisionCode().value(),
                        wanted.content().method() == SelectionMethod.DOUBLE_RANDOM ? "DR" : "TG");
        return String.format(Locale.ROOT, "%s-%03d", series, numbers.next(series));
    }

    private InspectionPlan done(String type, InspectionPlan plan, @Nullable String reason) {
        plans.flush();
        tell(type, plan, reason);
        return plan;
    }

    private void tell(String type, InspectionPlan plan, @Nullable String reason) {
        log.append(Event.of(type, plan.planNo(), plan.divisionPath(), new Step(plan.state(), plan.content()))
                .withReason(reason)
                .internal());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Payload of what happens inside: what the plan said then. */
    record Step(PlanState state, PlanContent content) {}

    /** Payload of {@code inspection.plan.published.v1}; {@code objects} is their number, the public bundle names them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Published(
            String planNo,
            PlanType type,
            int objects,
            @Nullable String seed,
            @Nullable String commitment,
            String leadAgencyId) {

        static Published of(InspectionPlan plan) {
            return new Published(
                    plan.planNo(),
                    plan.content().type(),
                    plan.draw().state() == DrawState.DRAWN
                            ? plan.draw().objects()
                            : targets(plan.content()).size(),
                    plan.draw().seed(),
                    plan.draw().commitment(),
                    plan.leadAgencyId());
        }
    }
}
