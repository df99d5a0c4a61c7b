package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.DueDate;

/** Turns warnings into what the API shows. */
@ApplicationScoped
class WarningViews {
    private final RiskJson json;

    WarningViews(RiskJson json) {
        this.json = json;
    }

    WarningView of(RiskWarning warning, @Nullable List<RiskMeasure> measures) {
        return new WarningView(
                warning.id(),
                warning.uscc(),
                warning.period(),
                DivisionCode.ofPath(warning.divisionPath()),
                warning.assessmentId(),
                warning.level(),
                warning.state(),
                warning.indicators().stream().map(Indicator::code).toList(),
                warning.actions(),
                warning.dueOn().orElse(null),
                warning.due().map(due -> json.read(due, DueDate.class)).orElse(null),
                warning.raisedAt(),
                warning.acknowledgedAt().orElse(null),
                warning.acknowledgedBy().orElse(null),
                warning.acknowledgeNote().orElse(null),
                warning.clearedAt().orElse(null),
                warning.clearReason().orElse(null),
                warning.supersedes().orElse(null),
                measures,
                warning.version());
    }
}
