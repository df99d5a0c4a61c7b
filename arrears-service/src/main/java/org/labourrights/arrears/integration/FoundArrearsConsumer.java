package org.labourrights.arrears.integration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.intake.ReportedDebt;
import org.labourrights.arrears.intake.TakeUpFinding;
import org.labourrights.arrears.intake.TakeUpReport;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.related.CaseNews;
import org.labourrights.arrears.related.FollowCase;
import org.labourrights.arrears.related.RelatedKind;
import org.labourrights.arrears.related.RelatedStatus;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.inbox.ConsumerRefusal;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.kernel.directory.EnterpriseDirectory;
import org.labourrights.kernel.directory.ListedEnterprise;

/** Arrears that an inspection found, or that an enterprise itself reported as unpaid, become leads (检查发现、用工报告分析). */
@ApplicationScoped
class FoundArrearsConsumer implements EventConsumer {

    private static final String FINDING = "finding.confirmed.v1";
    private static final String REPORT = "report.accepted.v1";
    private static final String CODE = "E-EVENT-DATA";

    private final TakeUpFinding take;
    private final TakeUpReport takeReport;
    private final FollowCase follow;
    private final EnterpriseDirectory directory;
    private final Divisions divisions;

    FoundArrearsConsumer(
            TakeUpFinding take,
            TakeUpReport takeReport,
            FollowCase follow,
            EnterpriseDirectory directory,
            Divisions divisions) {
        this.take = take;
        this.takeReport = takeReport;
        this.follow = follow;
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
                null,
                division(event, uscc),
                Math.max(1, event.number("affectedWorkers")),
                amount.isMissingNode() || amount.isNull() ? Yuan.ZERO : yuan(amount));
    }

    /** An older report says only what is owed in all: by whoever reports. */
    private void report(IncomingEvent event, UnifiedSocialCreditCode reporter) {
        JsonNode named = event.data().path("arrears");
        if (named.isArray()) {
            named.forEach(owed -> debt(
                    event,
                    reporter,
                    UnifiedSocialCreditCode.unchecked(owed.path("employerUscc").asText()),
                    owed.path("unpaidAmount"),
                    owed.path("workerCount")));
        } else {
            JsonNode totals = event.data().path("totals");
            debt(event, reporter, reporter, totals.path("unpaidAmount"), totals.path("arrearsWorkerCount"));
        }
    }

    private void debt(
            IncomingEvent event,
            UnifiedSocialCreditCode reporter,
            UnifiedSocialCreditCode employer,
            JsonNode amount,
            JsonNode workers) {
        Yuan unpaid = yuan(amount);
        if (unpaid.compareTo(Yuan.ZERO) <= 0) {
            return;
        }
        ReportedDebt debt = new ReportedDebt(
                event.text("reportId"),
                reporter,
                employer,
                event.text("period"),
                division(event, employer),
                Math.max(1, workers.asInt()),
                unpaid);
        TakeUpReport.TakenUp taken = takeReport.take(debt);
        if (taken.again()) {
            link(event, debt, taken.lead());
        }
    }

    private void link(IncomingEvent event, ReportedDebt debt, ArrearsLead lead) {
        follow.hear(new CaseNews(
                RelatedKind.REPORT,
                debt.number(),
                RelatedStatus.RECORDED,
                lead.facts().complaintId(),
                lead.leadNo(),
                debt.employer(),
                new Told(event, divisions).day(),
                null,
                debt.amount(),
                lead.divisionPath()));
    }

    /** Where the event says it happened, else where the enterprise is registered. */
    private DivisionCode division(IncomingEvent event, UnifiedSocialCreditCode uscc) {
        return known(event.jurisdictionCode())
                .or(() -> directory
                        .find(uscc)
                        .map(ListedEnterprise::registeredDivision)
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
