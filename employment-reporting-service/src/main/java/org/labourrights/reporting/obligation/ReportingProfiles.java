package org.labourrights.reporting.obligation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.reporting.obligation.ReportingProfile.Receiver;
import org.labourrights.reporting.reference.ReportingKeys;

/** Reads the profile of a division from the policies. */
@Singleton
class ReportingProfiles {

    private final Policies policies;

    ReportingProfiles(Policies policies) {
        this.policies = policies;
    }

    /** The profile of the division on the day. */
    ReportingProfile of(DivisionCode division, LocalDate on) {
        Rows rows = new Rows(division, on);
        PolicyRow<Integer> due = rows.of(ReportingKeys.DUE_OFFSET_DAYS);
        return new ReportingProfile(
                rows.of(ReportingKeys.CADENCE).value(),
                rows.of(ObligationKeys.TERRITORY).value(),
                rows.of(ReportingKeys.LEVEL_ROUTING).value(),
                List.copyOf(rows.of(ObligationKeys.WHO_REPORTS).value()),
                List.copyOf(rows.of(ObligationKeys.KINDS).value()),
                rows.of(ObligationKeys.RECIPIENTS).value().contains(Receiver.INDUSTRY_AUTHORITY),
                due.value(),
                due.sourceTag(),
                rows.ids);
    }

    /** Notes each row that it gives. */
    private final class Rows {
        private final DivisionCode division;
        private final LocalDate on;
        private final Map<String, UUID> ids = new LinkedHashMap<>();

        Rows(DivisionCode division, LocalDate on) {
            this.division = division;
            this.on = on;
        }

        <T> PolicyRow<T> of(PolicyKey<T> key) {
            PolicyRow<T> row = policies.row(key, division, on);
            ids.put(key.name(), row.id());
            return row;
        }
    }
}
