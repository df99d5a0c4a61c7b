package org.labourrights.chassis.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyMember;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.reference.entry.ReferenceChange;
import org.labourrights.chassis.reference.entry.ReferenceKind;
import org.labourrights.chassis.reference.entry.ReferenceProblem;
import org.labourrights.chassis.reference.entry.ReferenceRow;

/**
 * Agencies that are called otherwise than their kind and division say, that are ended, or that are there beside the one of
 * their kind; the content is the name. Entered by an administrator of the division or above it.
 *
 * <p>Reports, leads and letters are addressed to the labour bureau of a division by its id, so there is exactly one: it can
 * be renamed, neither ended nor doubled.
 */
@Singleton
class AgencyKind implements ReferenceKind<String> {
    private static final PolicyMember<String> NAME = PolicyMember.needed("name", PolicyShapes.words(100));
    private static final PolicyShape<String> CONTENT = PolicyLists.object(NAME).as(fields -> fields.get(NAME));

    private final Divisions divisions;

    AgencyKind(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public String title() {
        return "机关 Agency";
    }

    @Override
    public String keyForm() {
        return "机关编号 Id of the agency: TRANSPORT-150105, HRSS_ENFORCEMENT-150105-2";
    }

    @Override
    public PolicyShape<String> content() {
        return CONTENT;
    }

    @Override
    public List<FieldProblem> wrongKey(String key) {
        Optional<AgencyId> id = AgencyId.parse(key);
        if (id.isEmpty()) {
            return List.of(ReferenceProblem.key(keyForm()));
        }
        if (place(id.get()).isEmpty()) {
            return List.of(FieldProblem.of("/key", "E-DIVISION"));
        }
        return id.get().type() == AgencyType.HRSS && !id.get().first()
                ? List.of(FieldProblem.of("/key", "E-REFERENCE-LABOUR"))
                : List.of();
    }

    @Override
    public String reach(String key) {
        return divisions.path(AgencyId.parse(key).orElseThrow().division());
    }

    /** The one that every division has. */
    @Override
    public List<ReferenceRow<String>> seed(String key) {
        return AgencyId.parse(key)
                .filter(AgencyId::first)
                .flatMap(id -> place(id)
                        .map(division -> new ReferenceRow<>(
                                null,
                                null,
                                division.name() + id.type().office(),
                                "DESIGN; follows from the table of divisions")))
                .stream()
                .toList();
    }

    /** Work may have been addressed to an agency that was in office: it is ended, so that its name stays readable. */
    @Override
    public List<FieldProblem> wrong(ReferenceChange<String> change) {
        AgencyId id = AgencyId.parse(change.key()).orElseThrow();
        ReferenceRow<String> after = change.after();
        if (after == null) {
            // Of the one that every division has, the seed stays.
            return change.usedSince().filter(day -> !id.first()).map(day -> ReferenceProblem.used("", day)).stream()
                    .toList();
        }
        // Moved into the future, it would not have begun, and could be taken back in a second step.
        Optional<LocalDate> since =
                change.usedSince().filter(day -> !id.first() && after.since().isAfter(day));
        if (since.isPresent()) {
            return List.of(ReferenceProblem.used("/validFrom", since.get()));
        }
        return id.type() == AgencyType.HRSS && after.validTo() != null
                ? List.of(FieldProblem.of("/validTo", "E-REFERENCE-LABOUR"))
                : List.of();
    }

    private Optional<Division> place(AgencyId id) {
        return divisions.find(id.division()).filter(division -> division.level() > 0);
    }
}
