package org.labourrights.reporting.obligation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyItem;
import org.labourrights.reporting.enterprise.EnterpriseRole;
import org.labourrights.reporting.reference.Cadence;

/** Reads the profile of a division from the policies. */
@Singleton
class ReportingProfiles {

    private final Policies policies;

    ReportingProfiles(Policies policies) {
        this.policies = policies;
    }

    /** The profile of the division on the day. */
    ReportingProfile of(DivisionCode division, LocalDate on) {
        Map<String, UUID> rows = new LinkedHashMap<>();
        PolicyItem due = item("report.dueOffsetDays", division, on, rows);
        return new ReportingProfile(
                Cadence.valueOf(item("report.cadence", division, on, rows).text()),
                ReportingProfile.Territory.valueOf(
                        item("report.territory", division, on, rows).text()),
                ReportingProfile.LevelRouting.valueOf(
                        item("report.levelRouting", division, on, rows).text()),
                item("report.whoReports", division, on, rows).list().stream()
                        .map(EnterpriseRole::valueOf)
                        .toList(),
                item("report.kinds", division, on, rows).list().stream()
                        .map(ReportKind::valueOf)
                        .toList(),
                item("report.recipients", division, on, rows).list().contains("INDUSTRY_AUTHORITY"),
                due.integer(),
                due.sourceTag(),
                rows);
    }

    private PolicyItem item(String key, DivisionCode division, LocalDate on, Map<String, UUID> rows) {
        PolicyItem item = policies.resolve(key, division, on);
        rows.put(key, item.id());
        return item;
    }
}
