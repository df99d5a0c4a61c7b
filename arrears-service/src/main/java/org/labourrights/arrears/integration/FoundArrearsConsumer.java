package org.labourrights.arrears.integration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.employer.EmployerDirectory;
import org.labourrights.arrears.employer.EmployerView;
import org.labourrights.arrears.intake.TakeUpFinding;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.inbox.ConsumerRefusal;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;

/** Arrears that an inspection found, or that an enterprise itself reported as unpaid, become leads (检查发现、用工报告分析). */
@ApplicationScoped
class FoundArrearsConsumer implements EventConsumer {

    private static final String FINDING = "finding.confirmed.v1";
    private static final String REPORT = "report.accepted.v1";
    private static final String CODE = "E-EVENT-DATA";

    private final TakeUpFinding take;
    private final EmployerDirectory directory;
    private final Divisions divisions;

    FoundArrearsConsumer(TakeUpFinding take, EmployerDirectory directory, Divisions divisions) {
        this.take = take;
        this.directory = directory;
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "found-arrears";
    }

    @Override
    public Set<String> types() {
        return Set.of(FINDING, REPORT);
    }

    @Override
    public void on(IncomingEvent event) {
        UnifiedSocialCreditCode uscc = UnifiedSocialCreditCode.unchecked(event.text("uscc"));
        if (event.type().equals(FINDING)) {
            finding(event, uscc);
        } else {
            report(event, uscc);
        }
    }

    private void finding(IncomingEvent event, UnifiedSocialCreditCode uscc) {
        if (!event.text("type").equals("WAGE_ARREARS")) {
            return;
        }
        JsonNode amount = event.data().path("amount");
        take.take(
                LeadChannel.INSPECTION_FOUND,
                event.text("findingNo"),
                uscc,
                division(event, uscc),
                Math.max(1, event.number("affectedWorkers")),
                amount.isMissingNode() || amount.isNull() ? Yuan.ZERO : yuan(amount));
    }

    private void report(IncomingEvent event, UnifiedSocialCreditCode uscc) {
        JsonNode totals = event.data().path("totals");
        Yuan unpaid = yuan(totals.path("unpaidAmount"));
        if (unpaid.compareTo(Yuan.ZERO) <= 0) {
            return;
        }
        take.take(
                LeadChannel.REPORT_ANALYSIS,
                event.text("reportId"),
                uscc,
                division(event, uscc),
                Math.max(1, totals.path("arrearsWorkerCount").asInt()),
                unpaid);
    }

    /** Where the event says it happened, else where the enterprise is registered. */
    private DivisionCode division(IncomingEvent event, UnifiedSocialCreditCode uscc) {
        return known(event.jurisdictionCode())
                .or(() -> directory
                        .find(uscc)
                        .map(EmployerView::registeredDivision)
                        .flatMap(it -> known(it.value())))
                .orElseThrow(() -> new ConsumerRefusal("E-DIVISION"));
    }

    private Optional<DivisionCode> known(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(DivisionCode::parse)
                .flatMap(divisions::find)
                .filter(it -> it.level() > 0)
                .map(Division::code);
    }

    private static Yuan yuan(JsonNode value) {
        if (!value.isTextual() && !value.isNumber()) {
            throw new MalformedEvent(CODE, "an amount in yuan is missing");
        }
        return Yuan.parse(value.asText());
    }
}
