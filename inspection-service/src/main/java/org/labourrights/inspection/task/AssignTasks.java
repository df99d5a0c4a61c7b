package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Journal;
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
import org.labourrights.inspection.register.inspector.InspectorOnRoll;
import org.labourrights.inspection.register.inspector.Inspectors;
import org.labourrights.inspection.register.item.InspectionItem;
import org.labourrights.inspection.register.item.InspectionItems;

/** Sends inspectors: who goes when, and which agency answers for which items. */
@ApplicationScoped
public class AssignTasks {

    private final Tasks tasks;
    private final Inspectors roll;
    private final Agencies agencies;
    private final Divisions divisions;
    private final InspectionItems items;
    private final Policies policies;
    private final Numbers numbers;
    private final Journal journal;
    private final EventLog log;
    private final Stamps stamps;
    private final Clock clock;
    private final CurrentCaller caller;

    AssignTasks(
            Tasks tasks,
            Inspectors roll,
            Agencies agencies,
            Divisions divisions,
            InspectionItems items,
            Policies policies,
            Numbers numbers,
            Journal journal,
            EventLog log,
            Stamps stamps,
            Clock clock,
            CurrentCaller caller) {
        this.tasks = tasks;
        this.roll = roll;
        this.agencies = agencies;
        this.divisions = divisions;
        this.items = items;
        this.policies = policies;
        this.numbers = numbers;
        this.journal = journal;
        this.log = log;
        this.stamps = stamps;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Makes a task and tells the inspectors' agencies ({@code inspection.task.assigned.v1}).
     *
     * @param planNo plan that it belongs to; null when it stands alone
     * @return its id
     * @throws ProblemException {@code E-TASK-FIELDS}, {@code E-INSPECTOR-UNFIT} (422), {@code
     *     E-SCOPE} (403)
     */
    @Transactional
    public UUID assign(TaskOrder order, @Nullable String planNo) {
        return make(order, planNo).id();
    }

    @Transactional
    InspectionTask make(TaskOrder order, @Nullable String planNo) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (divisions.find(order.divisionCode()).isEmpty()) {
            wrong.add(TaskProblem.field("/divisionCode", "E-DIVISION"));
            throw new ProblemException(new TaskProblem.Fields(wrong));
        }
        String path = divisions.path(order.divisionCode());
        Caller asking = caller.get();
        if (!asking.covers(path) || !caller.actsFor(order.leadAgencyId())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        LocalDate today = LocalDate.now(clock);
        if (order.plannedOn().isBefore(today.minusYears(1)) || order.plannedOn().isAfter(today.plusYears(2))) {
            wrong.add(TaskProblem.field("/plannedOn", "E-TASK-DAY"));
        }
        Map<String, List<String>> teams = new HashMap<>();
        for (int i = 0; i < order.parts().size(); i++) {
            TaskOrder.Part part = order.parts().get(i);
            if (agencies.find(part.agencyId(), today).isEmpty()) {
                wrong.add(TaskProblem.field("/parts/" + i + "/agencyId", "E-TASK-AGENCY"));
            }
            if (teams.put(part.agencyId(), part.officerNos()) != null) {
                wrong.add(TaskProblem.field("/parts/" + i + "/agencyId", "E-TASK-TWICE"));
            }
        }
        if (!teams.containsKey(order.leadAgencyId())) {
            wrong.add(TaskProblem.field("/leadAgencyId", "E-TASK-AGENCY"));
        }
        Map<String, List<String>> shares = shares(order, today, wrong);
        refuse(wrong);
        requireFit(teams, order.plannedOn(), order.divisionCode(), order.uscc(), "/parts");

        Stamp now = stamps.now();
        InspectionTask task = new InspectionTask(
                Ids.next(),
                number(order.divisionCode(), today),
                planNo,
                order,
                path,
                policies.value(TaskKeys.ANNOUNCED, order.divisionCode(), today).contains(order.type()),
                !policies.value(TaskKeys.WITHOUT_VISIT, order.divisionCode(), today)
                        .contains(order.type()),
                now);
        tasks.persist(task);
        for (TaskOrder.Part wanted : order.parts()) {
            TaskPart part = new TaskPart(
                    Ids.next(), task, wanted.agencyId(), shares.getOrDefault(wanted.agencyId(), List.of()), now);
            tasks.add(part);
            wanted.officerNos().forEach(officer -> tasks.add(new TaskOfficer(Ids.next(), task, part, officer)));
        }
        journal.write(assigned(task, teams, now));
        return task;
    }

    /**
     * Another day or other inspectors, before anybody went.
     *
     * @throws ProblemException as {@link #make}; {@code E-VERSION} (412), {@code E-STATE} (409)
     */
    @Transactional
    InspectionTask reassign(UUID id, Precondition made, TaskReassignment wanted) {
        InspectionTask task = tasks.lock(id);
        made.require(task.version());
        if (!caller.actsFor(task.leadAgencyId())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        Map<String, TaskPart> parts =
                tasks.parts(task).stream().collect(Collectors.toMap(TaskPart::agencyId, part -> part));
        Stamp now = stamps.now();
        task.moveTo(wanted.plannedOn(), now);
        List<FieldProblem> wrong = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (wanted.plannedOn().isBefore(today.minusYears(1))
                || wanted.plannedOn().isAfter(today.plusYears(2))) {
            wrong.add(TaskProblem.field("/plannedOn", "E-TASK-DAY"));
        }
        Map<String, List<String>> teams = new HashMap<>();
        for (int i = 0; i < wanted.teams().size(); i++) {
            TaskReassignment.Team team = wanted.teams().get(i);
            if (!parts.containsKey(team.agencyId()) || teams.put(team.agencyId(), team.officerNos()) != null) {
                wrong.add(TaskProblem.field("/teams/" + i + "/agencyId", "E-TASK-AGENCY"));
            }
        }
        refuse(wrong);
        requireFit(teams, wanted.plannedOn(), task.division(), task.uscc(), "/teams");
        tasks.recall(task);
        teams.forEach((agency, officers) -> officers.forEach(officer ->
                tasks.add(new TaskOfficer(Ids.next(), task, Objects.requireNonNull(parts.get(agency)), officer))));
        journal.write(assigned(task, teams, now));
        log.append(Event.of("task.reassigned.v1", task.taskNo(), task.divisionPath(), new Moved(wanted.plannedOn()))
                .withUscc(task.uscc().value())
                .withReason(wanted.reason())
                .internal());
        return task;
    }

    private void requireFit(
            Map<String, List<String>> teams,
            LocalDate day,
            DivisionCode division,
            UnifiedSocialCreditCode uscc,
            String pointer) {
        check(division, teams, day, pointer);
        belong(roll.requireFit(all(teams), day, uscc), teams, pointer);
    }

    /** At least two, each once. */
    private void check(DivisionCode division, Map<String, List<String>> teams, LocalDate day, String pointer) {
        List<String> all = all(teams);
        if (new LinkedHashSet<>(all).size() < all.size()) {
            refuse(List.of(TaskProblem.field(pointer, "E-TASK-TWICE")));
        }
        if (all.size() < policies.value(TaskKeys.MIN_OFFICERS, division, day)) {
            refuse(List.of(TaskProblem.field(pointer, "E-TASK-OFFICERS")));
        }
    }

    private static void belong(List<InspectorOnRoll> officers, Map<String, List<String>> teams, String pointer) {
        boolean strange = officers.stream().anyMatch(officer -> !teams.getOrDefault(officer.agencyId(), List.of())
                .contains(officer.officerNo()));
        if (strange) {
            refuse(List.of(TaskProblem.field(pointer, "E-TASK-OFFICER")));
        }
    }

    /** Items by agency: those that it names, and the lead agency all others of the type. */
    private Map<String, List<String>> shares(TaskOrder order, LocalDate today, List<FieldProblem> wrong) {
        Set<String> listed = items.on(order.divisionCode(), today).stream()
                .map(InspectionItem::itemCode)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> shares = new HashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        boolean leadNames = false;
        for (int i = 0; i < order.parts().size(); i++) {
            TaskOrder.Part part = order.parts().get(i);
            List<String> named = part.items();
            for (int j = 0; named != null && j < named.size(); j++) {
                String pointer = "/parts/" + i + "/items/" + j;
                if (!listed.contains(named.get(j))) {
                    wrong.add(new FieldProblem(pointer, "E-INSPECTION-ITEM", Map.of("items", named.get(j))));
                }
                if (!taken.add(named.get(j))) {
                    wrong.add(TaskProblem.field(pointer, "E-TASK-TWICE"));
                }
            }
            if (named != null) {
                shares.put(part.agencyId(), named.stream().sorted().toList());
                leadNames |= part.agencyId().equals(order.leadAgencyId()) && !named.isEmpty();
            }
        }
        if (!leadNames) {
            shares.put(
                    order.leadAgencyId(),
                    ofType(order, listed, today).stream()
                            .filter(item -> !taken.contains(item))
                            .toList());
        }
        return shares;
    }

    /** Those of the list of the place that the policy names, or all. */
    private List<String> ofType(TaskOrder order, Set<String> listed, LocalDate today) {
        List<String> wanted =
                policies.value(TaskKeys.ITEMS, order.divisionCode(), today).get(order.type());
        return listed.stream()
                .filter(item -> wanted == null || wanted.contains(item))
                .toList();
    }

    private String number(DivisionCode division, LocalDate today) {
        String series = "JC-%s-%d".formatted(division.value(), today.getYear());
        return String.format(Locale.ROOT, "%s-%05d", series, numbers.next(series));
    }

    private static TaskEvent.Assigned assigned(InspectionTask task, Map<String, List<String>> teams, Stamp now) {
        return new TaskEvent.Assigned(
                task.facts(),
                all(teams).stream().sorted().toList(),
                teams.keySet().stream().sorted().toList(),
                now.at());
    }

    private static List<String> all(Map<String, List<String>> teams) {
        return teams.values().stream().flatMap(List::stream).toList();
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw new ProblemException(new TaskProblem.Fields(wrong));
        }
    }

    record Moved(LocalDate plannedOn) {}
}
