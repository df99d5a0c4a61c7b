package org.labourrights.reporting.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.reporting.risk.Complaint;
import org.labourrights.reporting.risk.ReceiveFacts;
import org.labourrights.reporting.statistics.KnownEnterprises;

/**
 * Leads (欠薪线索) and mediation cases (调解案件): they move. Each event adds its own part, so their order does
 * not matter and none may be dropped as outdated.
 */
@ApplicationScoped
class ComplaintConsumer implements EventConsumer {
    private static final String RECEIVED = "lead.received.v1";
    private static final String OWN_REPORT = "REPORT_ANALYSIS";
    private static final String ACCEPTED = "lead.accepted.v1";
    private static final String SUBSTANTIATED = "lead.substantiated.v1";
    private static final String PAID = "lead.paid.v1";
    private static final String CLOSED = "lead.closed.v1";
    private static final String LIABILITY = "arrears.platform.liability.v1";
    private static final String MEDIATION_APPLIED = "mediation.applied.v1";
    private static final String MEDIATION_ACCEPTED = "mediation.accepted.v1";
    private static final String MEDIATION_REFUSED = "mediation.not.accepted.v1";

    /** Outcome of a case that no mediation body took up. */
    private static final String NOT_ACCEPTED = "NOT_ACCEPTED";

    private final ReceiveFacts receive;
    private final KnownEnterprises known;
    private final Divisions divisions;

    ComplaintConsumer(ReceiveFacts receive, KnownEnterprises known, Divisions divisions) {
        this.receive = receive;
        this.known = known;
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "risk-complaints";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                RECEIVED,
                ACCEPTED,
                SUBSTANTIATED,
                PAID,
                CLOSED,
                LIABILITY,
                MEDIATION_APPLIED,
                MEDIATION_ACCEPTED,
                MEDIATION_REFUSED);
    }

    @Override
    public void on(IncomingEvent event) {
        Told told = new Told(event, divisions);
        Complaint part = part(event, told);
        hear(part.uscc(), part, event);
        hear(part.platformUscc(), part, event);
        receive.complaint(part, told.day(), event.type());
    }

    private static Complaint part(IncomingEvent event, Told told) {
        return switch (event.type()) {
            // A debt that the enterprise told itself is in the figures of its own report and is no complaint until an
            // officer accepts or closes the lead that was made from it.
            case RECEIVED ->
                OWN_REPORT.equals(told.optional("channel"))
                        ? lead(event, told)
                        : lead(event, told).received(told.day());
            case ACCEPTED -> lead(event, told).accepted(told.day(), shared(told));
            case SUBSTANTIATED ->
                lead(event, told).confirmed(told.day(), told.count("workerCount"), told.yuan("amount"));
            case PAID ->
                lead(event, told)
                        .paid(
                                told.count("workerCount"),
                                told.yuan("remaining"),
                                event.time().toInstant());
            case CLOSED -> lead(event, told).closed(told.day(), event.text("outcome"));
            case LIABILITY -> liability(event, told);
            case MEDIATION_APPLIED -> mediation(event, told).received(told.day());
            case MEDIATION_ACCEPTED -> mediation(event, told).accepted(told.day(), shared(told));
            case MEDIATION_REFUSED -> mediation(event, told).closed(told.day(), NOT_ACCEPTED);
            default -> throw new IllegalStateException("not consumed: " + event.type());
        };
    }

    private static Complaint lead(IncomingEvent event, Told told) {
        return Complaint.of(event.text("leadNo"), Complaint.Kind.LEAD, told.uscc(), told.path());
    }

    private static Complaint mediation(IncomingEvent event, Told told) {
        return Complaint.of(event.text("caseNo"), Complaint.Kind.MEDIATION, told.uscc(), told.path());
    }

    private static Complaint liability(IncomingEvent event, Told told) {
        UnifiedSocialCreditCode platform = told.uscc("platformUscc");
        if (platform == null) {
            throw new MalformedEvent("E-EVENT-DATA", "data.platformUscc is missing");
        }
        return Complaint.of(event.text("leadNo"), Complaint.Kind.LEAD, told.uscc("partnerUscc"), told.path())
                .liable(platform);
    }

    /** The id that a lead shares with the case that grew out of it (诉求标识); a case that names none stands for itself. */
    private static @Nullable String shared(Told told) {
        return told.optional("complaintId");
    }

    private void hear(@Nullable UnifiedSocialCreditCode uscc, Complaint part, IncomingEvent event) {
        if (uscc != null) {
            known.heardOf(uscc, part.divisionPath(), event.type());
        }
    }
}
