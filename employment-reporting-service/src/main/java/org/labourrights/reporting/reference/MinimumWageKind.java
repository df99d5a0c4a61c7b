package org.labourrights.reporting.reference;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyMember;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.reference.entry.ReferenceChange;
import org.labourrights.chassis.reference.entry.ReferenceKind;
import org.labourrights.chassis.reference.entry.ReferenceProblem;
import org.labourrights.chassis.reference.entry.ReferenceRow;
import org.labourrights.chassis.reference.entry.ReferenceShapes;

/**
 * Minimum wages of a place of work. The government of a province sets them for its places (最低工资规定 §8), so its
 * administrators enter them. Often the notice is out after its first day: that day may lie in the past.
 */
@Singleton
class MinimumWageKind implements ReferenceKind<WageStandard> {
    private static final String RESOURCE = "/data/minimum-wages.yaml";
    private static final int PROVINCE = 1;

    /** Far on both sides of what was ever set; what was mistyped by a digit lies outside. */
    private static final PolicyMember<Yuan> MONTHLY =
            PolicyMember.needed("monthly", ReferenceShapes.yuan("300.00", "20000.00"));

    private static final PolicyMember<Yuan> HOURLY =
            PolicyMember.needed("hourly", ReferenceShapes.yuan("3.00", "200.00"));
    private static final PolicyShape<WageStandard> CONTENT =
            PolicyLists.object(MONTHLY, HOURLY).as(fields -> new WageStandard(fields.get(MONTHLY), fields.get(HOURLY)));

    private final Divisions divisions;
    private final List<SeedRow> rows;

    MinimumWageKind(Divisions divisions) {
        this.divisions = divisions;
        this.rows = read();
    }

    @Override
    public String name() {
        return "minimum-wage";
    }

    @Override
    public String title() {
        return "最低工资标准 Minimum wage of a place of work";
    }

    @Override
    public String keyForm() {
        return "行政区划代码 Division code: 150105";
    }

    @Override
    public PolicyShape<WageStandard> content() {
        return CONTENT;
    }

    @Override
    public List<FieldProblem> wrongKey(String key) {
        try {
            return place(key).isPresent() ? List.of() : List.of(FieldProblem.of("/key", "E-DIVISION"));
        } catch (IdentifierException e) {
            return List.of(ReferenceProblem.key(keyForm()));
        }
    }

    @Override
    public String reach(String key) {
        DivisionCode place = place(key).orElseThrow().code();
        return divisions.path(divisions.ancestor(place, PROVINCE).orElseThrow().code());
    }

    @Override
    public List<ReferenceRow<WageStandard>> seed(String key) {
        return rows.stream()
                .filter(row ->
                        row.divisions().stream().anyMatch(place -> place.value().equals(key)))
                .map(row -> new ReferenceRow<>(
                        row.validFrom(), row.validTo(), new WageStandard(row.monthly(), row.hourly()), row.sourceTag()))
                .toList();
    }

    /** The nearest place counts: what is entered for a whole city would change nothing where its counties have their own. */
    @Override
    public List<FieldProblem> wrong(ReferenceChange<WageStandard> change) {
        String path = divisions.path(DivisionCode.parse(change.key()));
        List<String> own = rows.stream()
                .filter(row -> row.validTo() == null)
                .flatMap(row -> row.divisions().stream())
                .filter(place -> !place.value().equals(change.key()))
                .filter(place -> divisions.path(place).startsWith(path))
                .map(DivisionCode::value)
                .sorted()
                .toList();
        return change.after() == null || own.isEmpty()
                ? List.of()
                : List.of(new FieldProblem("/key", "E-REFERENCE-BELOW", Map.of("places", String.join(", ", own))));
    }

    private Optional<Division> place(String key) {
        return divisions.find(DivisionCode.parse(key)).filter(division -> division.level() >= PROVINCE);
    }

    private static List<SeedRow> read() {
        try (InputStream in = Objects.requireNonNull(MinimumWageKind.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(in, WageFile.class)
                    .wages();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private record WageFile(List<SeedRow> wages) {}

    private record SeedRow(
            List<DivisionCode> divisions,
            Yuan monthly,
            Yuan hourly,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String sourceTag) {}
}
