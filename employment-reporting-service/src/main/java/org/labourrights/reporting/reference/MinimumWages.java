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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.policy.Policies;

/** Minimum wages as data, {@code data/minimum-wages.yaml}; the row nearest on the reporting path counts. */
@Singleton
public class MinimumWages {
    private static final String RESOURCE = "/data/minimum-wages.yaml";

    private final Divisions divisions;
    private final Policies policies;
    private final List<Row> rows;

    MinimumWages(Divisions divisions, Policies policies) {
        this.divisions = divisions;
        this.policies = policies;
        this.rows = read();
    }

    /**
     * The standard of the place of work; empty where none is loaded, which must never be taken for "no minimum".
     *
     * @param workplace division of the actual place of work (最低工资规定 §5), not of registration
     */
    public Optional<MinimumWage> find(DivisionCode workplace, LocalDate on) {
        for (DivisionCode division : divisions.lineage(workplace)) {
            for (Row row : rows) {
                if (row.divisions().contains(division) && row.validOn(on)) {
                    return Optional.of(wage(row, division, on));
                }
            }
        }
        return Optional.empty();
    }

    private MinimumWage wage(Row row, DivisionCode division, LocalDate on) {
        int months = policies.value(ReportingKeys.STALE_MONTHS, division, on);
        boolean stale = on.isAfter(row.validFrom().plusMonths(months));
        return new MinimumWage(
                division,
                row.monthly(),
                row.hourly(),
                row.validFrom(),
                row.validTo(),
                row.sourceTag(),
                stale ? List.of(MinimumWage.STALE) : List.of());
    }

    private static List<Row> read() {
        try (InputStream in = Objects.requireNonNull(MinimumWages.class.getResourceAsStream(RESOURCE), RESOURCE)) {
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

    private record WageFile(List<Row> wages) {}

    private record Row(
            List<DivisionCode> divisions,
            Yuan monthly,
            Yuan hourly,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String sourceTag) {
        boolean validOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }
}
