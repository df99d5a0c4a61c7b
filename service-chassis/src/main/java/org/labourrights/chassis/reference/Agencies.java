package org.labourrights.chassis.reference;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.reference.entry.ReferenceData;
import org.labourrights.chassis.reference.entry.ReferenceRow;

/**
 * Directory of agencies: each division from the province down has one of each kind, so the directory follows from the
 * table of divisions; what is otherwise, administrators enter ({@link AgencyKind}).
 */
@Singleton
public class Agencies {

    private final Divisions divisions;
    private final AgencyKind kind;
    private final ReferenceData data;
    private final Clock clock;
    /** From the province down, by reporting path: the order of the list. */
    private final SortedMap<String, Division> places = new TreeMap<>();

    Agencies(Divisions divisions, AgencyKind kind, ReferenceData data, Clock clock) {
        this.divisions = divisions;
        this.kind = kind;
        this.data = data;
        this.clock = clock;
        divisions.stream()
                .filter(division -> division.level() > 0)
                .forEach(division -> places.put(divisions.path(division.code()), division));
    }

    /** The id of the agency of that kind in that division. */
    public static String id(AgencyType type, DivisionCode division) {
        return type.name() + "-" + division.value();
    }

    /** The kind that an id names; empty when the id has not the form {@code HRSS-150105}. */
    public static Optional<AgencyType> typeOf(String agencyId) {
        return AgencyId.parse(agencyId).map(AgencyId::type);
    }

    /**
     * The agency with this id, also one that was ended: what was addressed to it stays readable. Its name is that of today,
     * or the last one.
     */
    public Optional<Agency> find(String agencyId) {
        return AgencyId.parse(agencyId)
                .flatMap(id ->
                        data.course(kind, agencyId).around(LocalDate.now(clock)).map(row -> agency(agencyId, id, row)));
    }

    /** The agency with this id, if it is in office on the day: what is addressed to one from then on can be. */
    public Optional<Agency> find(String agencyId, LocalDate on) {
        return AgencyId.parse(agencyId)
                .flatMap(id -> data.course(kind, agencyId).on(on).map(row -> agency(agencyId, id, row)));
    }

    /** All agencies of a division that are in office today; empty for the whole country or an unknown code. */
    public List<Agency> of(DivisionCode code) {
        LocalDate today = LocalDate.now(clock);
        return divisions
                .find(code)
                .filter(division -> division.level() > 0)
                .map(division -> inOffice(division, null, further(), today).toList())
                .orElse(List.of());
    }

    /**
     * One page of the directory, by reporting path and id.
     *
     * @param below only this division and those that report to it; everything when null
     * @param type only this kind
     * @param on in office on this day; null: today
     */
    public Page<Agency> page(
            @Nullable DivisionCode below, @Nullable AgencyType type, @Nullable LocalDate on, PageRequest page) {
        String prefix = below == null ? "" : divisions.path(below);
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        List<String> after = page.after(2);
        Map<DivisionCode, List<String>> further = further();
        List<Agency> rows = places.tailMap(after.isEmpty() ? prefix : after.getFirst()).entrySet().stream()
                .takeWhile(place -> place.getKey().startsWith(prefix))
                .flatMap(place -> inOffice(place.getValue(), type, further, day)
                        .filter(agency -> after.isEmpty()
                                || !place.getKey().equals(after.getFirst())
                                || agency.agencyId().compareTo(after.getLast()) > 0))
                .limit(page.fetch())
                .toList();
        return page.of(rows, agency -> List.of(divisions.path(agency.divisionCode()), agency.agencyId()));
    }

    /** By id, which is by kind and number. */
    private Stream<Agency> inOffice(
            Division division, @Nullable AgencyType type, Map<DivisionCode, List<String>> further, LocalDate day) {
        Stream<String> first = Stream.of(AgencyType.values()).map(each -> id(each, division.code()));
        return Stream.concat(first, further.getOrDefault(division.code(), List.of()).stream())
                .filter(id -> type == null || typeOf(id).filter(type::equals).isPresent())
                .sorted()
                .flatMap(id -> find(id, day).stream());
    }

    /** Ids of those that are there beside the one of their kind. */
    private Map<DivisionCode, List<String>> further() {
        return data.enteredKeys(kind).stream()
                .filter(key -> AgencyId.parse(key).filter(id -> !id.first()).isPresent())
                .collect(Collectors.groupingBy(
                        key -> AgencyId.parse(key).orElseThrow().division()));
    }

    private Agency agency(String agencyId, AgencyId id, ReferenceRow<String> row) {
        return new Agency(
                agencyId,
                row.content(),
                id.type(),
                id.division(),
                divisions.reportingLevel(id.division()),
                row.validFrom(),
                row.validTo());
    }
}
