package org.labourrights.chassis.reference;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;

/**
 * Directory of agencies: each division from the province down has one of each kind, so the directory follows from the
 * table of divisions and has no rows of its own.
 */
@Singleton
public class Agencies {

    private final Divisions divisions;
    /** From the province down, by reporting path: the order of the list. */
    private final SortedMap<String, Division> places = new TreeMap<>();

    Agencies(Divisions divisions) {
        this.divisions = divisions;
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
        int dash = agencyId.lastIndexOf('-');
        return Stream.of(AgencyType.values())
                .filter(type -> dash > 0 && type.name().equals(agencyId.substring(0, dash)))
                .findFirst();
    }

    /** The agency with this id; empty when there is none. */
    public Optional<Agency> find(String agencyId) {
        return typeOf(agencyId).flatMap(type -> division(agencyId.substring(agencyId.lastIndexOf('-') + 1))
                .map(division -> agency(type, division)));
    }

    /** All agencies of a division; empty for the whole country or an unknown code. */
    public List<Agency> of(DivisionCode code) {
        return divisions
                .find(code)
                .filter(division -> division.level() > 0)
                .map(division -> Stream.of(AgencyType.values())
                        .map(type -> agency(type, division))
                        .toList())
                .orElse(List.of());
    }

    /**
     * One page of the directory, by reporting path and kind.
     *
     * @param below only this division and those that report to it; everything when null
     * @param type only this kind
     */
    public Page<Agency> page(@Nullable DivisionCode below, @Nullable AgencyType type, PageRequest page) {
        String prefix = below == null ? "" : divisions.path(below);
        List<String> after = page.after(2);
        List<Agency> rows = places.tailMap(after.isEmpty() ? prefix : after.getFirst()).entrySet().stream()
                .takeWhile(place -> place.getKey().startsWith(prefix))
                .flatMap(place -> kinds(type)
                        .filter(kind -> after.isEmpty()
                                || !place.getKey().equals(after.getFirst())
                                || kind.name().compareTo(after.getLast()) > 0)
                        .map(kind -> agency(kind, place.getValue())))
                .limit(page.fetch())
                .toList();
        return page.of(
                rows,
                agency -> List.of(
                        divisions.path(agency.divisionCode()),
                        agency.agencyType().name()));
    }

    private static Stream<AgencyType> kinds(@Nullable AgencyType wanted) {
        return wanted == null
                ? Stream.of(AgencyType.values()).sorted(Comparator.comparing(AgencyType::name))
                : Stream.of(wanted);
    }

    private Optional<Division> division(String code) {
        try {
            return divisions.find(DivisionCode.parse(code)).filter(division -> division.level() > 0);
        } catch (IdentifierException notACode) {
            return Optional.empty();
        }
    }

    private Agency agency(AgencyType type, Division division) {
        return new Agency(
                id(type, division.code()),
                division.name() + type.office(),
                type,
                division.code(),
                divisions.reportingLevel(division.code()));
    }
}
