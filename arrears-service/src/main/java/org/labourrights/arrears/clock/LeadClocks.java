package org.labourrights.arrears.clock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyItem;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;

/** Sets the clocks of a lead by the policy of its place and day. */
@ApplicationScoped
public class LeadClocks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Policies policies;
    private final LeadClockRule rule;

    LeadClocks(Policies policies, DueDateRule rule) {
        this.policies = policies;
        this.rule = new LeadClockRule(rule);
    }

    /** The three deadlines of a lead that came in at that instant. */
    public LeadDeadlines set(DivisionCode division, Instant receivedAt) {
        return rule.set(receivedAt, policy(division, receivedAt.atZone(ZONE).toLocalDate()));
    }

    private ClockPolicy policy(DivisionCode division, LocalDate on) {
        PolicyItem accept = policies.resolve("lead.sla.acceptDays", division, on);
        PolicyItem connect = policies.resolve("lead.sla.connectDays", division, on);
        PolicyItem feedback = policies.resolve("lead.sla.feedbackDays", division, on);
        return new ClockPolicy(
                accept.integer(),
                connect.integer(),
                feedback.integer(),
                DayUnit.valueOf(policies.resolve("lead.sla.unit", division, on).text()),
                RollRule.valueOf(policies.resolve("lead.sla.roll", division, on).text()),
                cutoff(policies.resolve("lead.sla.cutoff", division, on).json()),
                accept.sourceTag());
    }

    private static @Nullable LocalTime cutoff(JsonNode value) {
        return value.asText().equals("24:00") ? null : LocalTime.parse(value.asText());
    }
}
