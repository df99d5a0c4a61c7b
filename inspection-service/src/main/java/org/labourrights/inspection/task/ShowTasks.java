package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.privacy.Purposes;
import org.labourrights.chassis.sql.StoredJson;

/** Puts tasks, their parts and their answers together. */
@ApplicationScoped
class ShowTasks {

    private final Tasks tasks;
    private final KeepRecord record;
    private final OfficerRoll roll;
    private final CodeLists codes;
    private final Policies policies;
    private final Purposes purposes;
    private final PersonalDataAccess access;
    private final StoredJson json;
    private final Clock clock;

    ShowTasks(
            Tasks tasks,
            KeepRecord record,
            OfficerRoll roll,
            CodeLists codes,
            Policies policies,
            Purposes purposes,
            PersonalDataAccess access,
            StoredJson json,
            Clock clock) {
        this.tasks = tasks;
        this.record = record;
        this.roll = roll;
        this.codes = codes;
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
        List<Checklist.Item> items = new ArrayList<>();
        for (TaskPart part : tasks.parts(task)) {
            for (String code : part.items()) {
                CodeItem item = codes.find(AssignTasks.ITEM_LIST, code).orElseThrow();
                items.add(new Checklist.Item(code, item.zh(), item.en(), part.agencyId()));
            }
        }
        items.sort(Comparator.comparing(Checklist.Item::itemCode));
        return new Checklist(task.id(), task.taskNo(), items);
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
