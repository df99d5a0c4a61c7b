package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Assesses one enterprise of a chunk that failed as a whole, at the end of its period. */
@ApplicationScoped
class EndPeriodOfOne implements TimerHandler {
    static final String KIND = "risk-period-end-one";

    /** @param day first day after the end of the period */
    record One(LocalDate day, UnifiedSocialCreditCode uscc) {}

    private final Registrations registrations;
    private final EndPeriods periods;
    private final RiskJson json;

    EndPeriodOfOne(Registrations registrations, EndPeriods periods, RiskJson json) {
        this.registrations = registrations;
        this.periods = periods;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        UnifiedSocialCreditCode uscc =
                json.read(Objects.requireNonNull(timer.payloadJson()), UnifiedSocialCreditCode.class);
        registrations.watched(uscc).ifPresent(enterprise -> periods.assess(enterprise, LocalDate.parse(timer.rung())));
    }
}
