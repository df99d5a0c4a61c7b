package org.labourrights.reporting.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.reference.entry.ReferenceData;
import org.labourrights.chassis.reference.entry.ReferenceRow;

/**
 * Minimum wages: the seed {@code data/minimum-wages.yaml} and what was entered over it; the row nearest on the reporting
 * path counts.
 */
@Singleton
public class MinimumWages {
    private final Divisions divisions;
    private final Policies policies;
    private final ReferenceData data;
    private final MinimumWageKind kind;

    MinimumWages(Divisions divisions, Policies policies, ReferenceData data, MinimumWageKind kind) {
        this.divisions = divisions;
        this.policies = policies;
        this.data = data;
        this.kind = kind;
    }

    /**
     * The standard of the place of work; empty where none is loaded, which must never be taken for "no minimum".
     *
     * @param workplace division of the actual place of work (最低工资规定 §5), not of registration
     */
    public Optional<MinimumWage> find(DivisionCode workplace, LocalDate on) {
        for (DivisionCode division : divisions.lineage(workplace)) {
            Optional<ReferenceRow<WageStandard>> row =
                    data.course(kind, division.value()).on(on);
            if (row.isPresent()) {
                return Optional.of(wage(row.get(), division, on));
            }
        }
        return Optional.empty();
    }

    private MinimumWage wage(ReferenceRow<WageStandard> row, DivisionCode division, LocalDate on) {
        LocalDate since = row.since();
        int months = policies.value(ReportingKeys.STALE_MONTHS, division, on);
        boolean stale = on.isAfter(since.plusMonths(months));
        return new MinimumWage(
                division,
                row.content().monthly(),
                row.content().hourly(),
                since,
                row.validTo(),
                row.source(),
                stale ? List.of(MinimumWage.STALE) : List.of());
    }
}
