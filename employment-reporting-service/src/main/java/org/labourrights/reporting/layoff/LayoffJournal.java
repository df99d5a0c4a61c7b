package org.labourrights.reporting.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** What the log says of the steps of a layoff plan; a plan leaves the service when it meets the threshold. */
@ApplicationScoped
class LayoffJournal implements JournalFamily<LayoffEvent> {

    @Override
    public Class<LayoffEvent> steps() {
        return LayoffEvent.class;
    }

    @Override
    public Optional<Event> entry(LayoffEvent event) {
        return Optional.of(
                switch (event) {
                    case LayoffEvent.Planned planned -> announced(planned.plan(), "layoff.plan.recorded.v1");
                    case LayoffEvent.Revised revised -> announced(revised.plan(), "layoff.plan.revised.v1");
                    case LayoffEvent.Advanced advanced ->
                        of(
                                        "layoff.plan.advanced.v1",
                                        advanced.plan(),
                                        MovedPayload.of(advanced.plan(), advanced.from()))
                                .internal();
                    case LayoffEvent.Cancelled cancelled ->
                        of(
                                        "layoff.plan.cancelled.v1",
                                        cancelled.plan(),
                                        MovedPayload.of(cancelled.plan(), cancelled.from()))
                                .withReason(cancelled.reason())
                                .internal();
                });
    }

    private static Event announced(LayoffPlan plan, String below) {
        PlannedPayload payload = PlannedPayload.of(plan);
        return plan.triggered()
                ? of("layoff.planned.v1", plan, payload)
                : of(below, plan, payload).internal();
    }

    private static Event of(String type, LayoffPlan plan, Object payload) {
        return Event.of(type, plan.id(), plan.divisionPath(), payload)
                .withUscc(plan.uscc().value());
    }

    /**
     * Payload of {@code layoff.planned.v1}; a revised plan is announced again with its new figures.
     *
     * @param ratio percent with two decimals
     */
    record PlannedPayload(
            UnifiedSocialCreditCode uscc,
            DivisionCode divisionCode,
            LayoffReason reason,
            int plannedCount,
            int totalEmployees,
            String ratio,
            LocalDate startOn) {
        static PlannedPayload of(LayoffPlan plan) {
            BigDecimal ratio = plan.ratio();
            return new PlannedPayload(
                    plan.uscc(),
                    plan.divisionCode(),
                    plan.proposal().reason(),
                    plan.proposal().plannedCount(),
                    plan.proposal().employeeCount(),
                    ratio.toPlainString(),
                    plan.proposal().startOn());
        }
    }

    record MovedPayload(LayoffState from, LayoffState to) {
        static MovedPayload of(LayoffPlan plan, LayoffState from) {
            return new MovedPayload(from, plan.state());
        }
    }
}
