package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.privacy.Purposes;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.inspection.register.inspector.Inspectors;
import org.labourrights.inspection.register.item.InspectionItem;
import org.labourrights.inspection.register.item.InspectionItems;

/** Puts tasks, their parts and their answers together. */
@ApplicationScoped
class ShowTasks {

    private final Tasks tasks;
    private final KeepRecord record;
    private final Inspectors roll;
    private final InspectionItems items;
    private final Policies policies;
    private final Purposes purposes;
    private final PersonalDataAccess access;
    private final StoredJson json;
    private final Clock clock;

    ShowTasks(
            Tasks tasks,
            KeepRecord record,
            Inspectors roll,
            InspectionItems items,
            Policies policies,
            Purposes purposes,
            PersonalDataAccess access,
            StoredJson json,
            Clock clock) {
        this.tasks = tasks;
        this.record = record;
        this.roll = roll;
        this.items = items;
        this.policies = policies;
        this.purposes = purposes;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    TaskView show(InspectionTask task) {
        return TaskView.of(task, record.known(task), tasks.officers(task));
    }

    /** The tasks of the inspector who is calling; nothing for anybody else. */
    Page<TaskLine> mine(@Nullable LocalDate on, PageRequest page) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        List<InspectionTask> found =
                roll.calling().map(officer -> tasks.ofDay(officer, day, page)).orElse(List.of());
        return page.of(found, task -> List.of(task.id().toString())).map(TaskLine::of);
    }

    /** Other tasks of the enterprise that could be done on the same visit (进一次门、查多项事). */
    Page<TaskLine> mergeable(UUID id) {
        InspectionTask task = tasks.get(id);
        int days = policies.value(TaskKeys.MERGE_DAYS, task.division(), LocalDate.now(clock));
        return new Page<>(
                tasks
                        .mergeable(
                                task,
                                task.plannedOn().minusDays(days),
                                task.plannedOn().plusDays(days))
                        .stream()
                        .map(TaskLine::of)
                        .toList(),
                null);
    }

    Checklist checklist(UUID id) {
        InspectionTask task = tasks.get(id);
        // The list as it stood when the task was made; what left it on that very day keeps its code.
        Map<String, String> titles =
                items.on(task.division(), LocalDate.ofInstant(task.createdAt(), clock.getZone())).stream()
                        .collect(Collectors.toMap(
                                InspectionItem::itemCode, item -> item.content().title()));
        List<Checklist.Item> asked = new ArrayList<>();
        for (TaskPart part : tasks.parts(task)) {
            for (String code : part.items()) {
                asked.add(new Checklist.Item(code, titles.getOrDefault(code, code), part.agencyId()));
            }
        }
        asked.sort(Comparator.comparing(Checklist.Item::itemCode));
        return new Checklist(task.id(), task.taskNo(), asked);
    }

    /** In clear; the reading is recorded. */
    RecordView record(UUID id, PurposeAsked asked) {
        InspectionTask task = tasks.get(id);
        access.record(task.taskNo(), task.divisionPath(), Set.of("notes", "place", "signing"), purposes.taken(asked));
        return new RecordView(
                task.taskNo(),
                tasks.visits(task).stream().map(this::visit).toList(),
                tasks.answers(task).stream().map(RecordView.Answer::of).toList());
    }

    private RecordView.Visit visit(TaskVisit visit) {
        String signing = visit.signing();
        return new RecordView.Visit(
                visit.id(),
                visit.startedAt(),
                visit.finishedAt(),
                visit.officerNos(),
                visit.identityShown(),
                visit.place(),
                signing == null ? null : json.read(signing, Signing.class),
                visit.contentHash(),
                visit.givenAt(),
                visit.givenBy());
    }
}
