package org.labourrights.inspection.register.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;

/** Adds items to the list, changes what they say from a day on, and takes them off it. Whoever is of the level of the list. */
@ApplicationScoped
class KeepItems {

    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final ItemRows items;
    private final Divisions divisions;
    private final Numbers numbers;
    private final EventLog log;
    private final CurrentCaller caller;
    private final Stamps stamps;
    private final Clock clock;

    KeepItems(
            ItemRows items,
            Divisions divisions,
            Numbers numbers,
            EventLog log,
            CurrentCaller caller,
            Stamps stamps,
            Clock clock) {
        this.items = items;
        this.divisions = divisions;
        this.numbers = numbers;
        this.log = log;
        this.caller = caller;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-INSPECTION-ITEM-FIELDS} (422), {@code E-SCOPE} (403) */
    @Transactional
    InspectionItem add(NewItem wanted) {
        DivisionCode division = wanted.divisionCode();
        if (divisions.find(division).isEmpty()) {
            throw refused(FieldProblem.of("/divisionCode", "E-DIVISION"));
        }
        String path = divisions.path(division);
        if (!caller.get().covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        requireDay("/validFrom", wanted.validFrom());
        UUID id = Ids.next();
        items.insert(id, code(division), path, stamps.now());
        return say(id, wanted.content(), wanted.validFrom(), false, wanted.reason());
    }

    /** @throws ProblemException as {@link #add}; {@code E-NOT-FOUND} (404), {@code E-VERSION} (412) */
    @Transactional
    InspectionItem change(UUID id, Precondition made, ItemChange asked) {
        lock(id, made);
        requireDay("/validFrom", asked.validFrom());
        return say(id, asked.content(), asked.validFrom(), false, asked.reason());
    }

    /** @throws ProblemException as {@link #change} */
    @Transactional
    InspectionItem remove(UUID id, Precondition made, ItemRemoval asked) {
        lock(id, made);
        requireDay("/removedOn", asked.removedOn());
        ItemContent content = items.find(id, asked.removedOn()).orElseThrow().content();
        return say(id, content, asked.removedOn(), true, asked.reason());
    }

    private void lock(UUID id, Precondition made) {
        // Who may not change an item is told no more of it than of one that is not there.
        made.require(items.lock(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND"))));
    }

    private InspectionItem say(UUID id, ItemContent content, LocalDate from, boolean removed, String reason) {
        Stamp now = stamps.now();
        items.add(id, content, from, removed, reason, now);
        InspectionItem item = items.find(id, LocalDate.now(clock)).orElseThrow();
        log.append(Event.of(
                        "inspection.item.changed.v1",
                        item.itemCode(),
                        item.divisionPath(),
                        new Changed(item.itemCode(), from, removed))
                .withReason(reason)
                .internal());
        return item;
    }

    /** {@code CHK-43} of the nation, {@code CHK-150100-01} of a place. */
    private String code(DivisionCode division) {
        long number = numbers.next("ITEM-" + division.value());
        return division.equals(DivisionCode.CN)
                ? String.format(Locale.ROOT, "CHK-%02d", number)
                : String.format(Locale.ROOT, "CHK-%s-%02d", division.value(), number);
    }

    private void requireDay(String pointer, LocalDate day) {
        LocalDate latest = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
            throw refused(new FieldProblem(pointer, "E-REGISTER-DAY", Map.of("from", EARLIEST, "to", latest)));
        }
    }

    private static ProblemException refused(FieldProblem wrong) {
        return new ProblemException(Problem.of("E-INSPECTION-ITEM-FIELDS", List.of(wrong)));
    }

    /** Payload. */
    record Changed(String itemCode, LocalDate validFrom, boolean removed) {}
}
