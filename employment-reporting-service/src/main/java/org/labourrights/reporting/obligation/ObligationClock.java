package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.ClocksView;
import org.labourrights.chassis.clock.KeptClock;
import org.labourrights.chassis.clock.ShowClocks;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.reference.ReportingKeys;

/**
 * The clock of an obligation (报送期限), explained as those that the chassis runs. An obligation keeps it itself: a period's
 * obligations are planned together and become overdue together, by one timer a day and one statement a chunk.
 */
@ApplicationScoped
class ObligationClock {

    private final ShowClocks show;
    private final StoredJson json;

    ObligationClock(ShowClocks show, StoredJson json) {
        this.show = show;
        this.json = json;
    }

    ClocksView of(ReportingObligation obligation) {
        ClockCharge charge = new ClockCharge(
                obligation.uscc(),
                obligation.divisionPath(),
                obligation.recipientAgencyIds().getFirst());
        String key = length(obligation).name();
        return show.of(new KeptClock(
                new ClockSubject("obligation", obligation.id(), obligation.obligationNo(), charge),
                "FILING",
                json.read(obligation.due(), DueDate.class),
                key,
                Objects.requireNonNull(rows(obligation).get(key)),
                metOn(obligation),
                obligation.settledOn().orElse(null)));
    }

    /** Policy rows that it was planned under, by key. */
    Map<String, UUID> rows(ReportingObligation obligation) {
        return json.read(obligation.policyRows(), new TypeReference<Map<String, UUID>>() {});
    }

    private static PolicyKey<?> length(ReportingObligation obligation) {
        return obligation.reportKind() == ReportKind.DISPATCH_ANNUAL
                ? ObligationKeys.ANNUAL_DUE_DAY
                : ReportingKeys.DUE_OFFSET_DAYS;
    }

    /** A filing whose correction did not come in time counts no longer: the report is missing. */
    private static @Nullable LocalDate metOn(ReportingObligation obligation) {
        return switch (obligation.state()) {
            case OVERDUE, ESCALATED -> null;
            case PLANNED, OPEN, SUBMITTED, FULFILLED, FULFILLED_LATE, EXEMPTED ->
                obligation.days().judgedFilingOn().orElse(null);
        };
    }
}
