package org.labourrights.reporting.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.reporting.risk.Complaint;
import org.labourrights.reporting.risk.ComplaintPart;
import org.labourrights.reporting.risk.ComplaintPart.Moment;
import org.labourrights.reporting.risk.ComplaintPart.Subject;
import org.labourrights.reporting.risk.ComplaintStep;
import org.labourrights.reporting.risk.ComplaintStep.Accepted;
import org.labourrights.reporting.risk.ComplaintStep.Closed;
import org.labourrights.reporting.risk.ComplaintStep.Confirmed;
import org.labourrights.reporting.risk.ComplaintStep.HeldLiable;
import org.labourrights.reporting.risk.ComplaintStep.Merged;
import org.labourrights.reporting.risk.ComplaintStep.Paid;
import org.labourrights.reporting.risk.ComplaintStep.Parted;
import org.labourrights.reporting.risk.ComplaintStep.Received;
import org.labourrights.reporting.risk.ComplaintStep.Stands;
import org.labourrights.reporting.risk.ComplaintStep.Sums;
import org.labourrights.reporting.risk.ComplaintStep.TakenBack;
import org.labourrights.reporting.risk.ReceiveFacts;
import org.labourrights.reporting.statistics.KnownEnterprises;

/**
 * Leads (欠薪线索) and mediation cases (调解案件): they move. Each event adds its own part, so their order does
 * not matter and none may be dropped as outdated. A merge concerns two leads: the one that goes on has the sums of both,
 * the other one is no complaint of its own until the merge is undone.
 */
@ApplicationScoped
class ComplaintConsumer implements EventConsumer {
    private static final String RECEIVED = "lead.received.v1";
    private static final String OWN_REPORT = "REPORT_ANALYSIS";
    private static final String ACCEPTED = "lead.accepted.v1";
    private static final String SUBSTANTIATED = "lead.substantiated.v1";
    private static final String PAID = "lead.paid.v1";
    private static final String TAKEN_BACK = "lead.payment.reversed.v1";
    private static final String MERGED = "lead.merged.v1";
    private static final String UNMERGED = "lead.unmerged.v1";
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
                TAKEN_BACK,
                MERGED,
                UNMERGED,
                CLOSED,
                LIABILITY,
                MEDIATION_APPLIED,
                MEDIATION_ACCEPTED,
                MEDIATION_REFUSED);
    }

    @Override
    public void on(IncomingEvent event) {
        Told told = new Told(event, divisions);
        List<ComplaintPart> parts = parts(event, told);
        parts.forEach(part -> hear(part, event));
        receive.complaint(parts, told.day(), event.type());
    }

    /**
     * A debt that the enterprise told itself is in the figures of its own report and is no complaint until an officer
     * accepts or closes the lead that was made from it.
     */
    private static Received received(Told told) {
        boolean ownReport = OWN_REPORT.equals(told.optional("channel"));
        return new Received(ownReport ? null : told.day(), told.optionalCount("workerCount"));
    }

    private static List<ComplaintPart> parts(IncomingEvent event, Told told) {
        return switch (event.type()) {
            case RECEIVED -> lead(event, told, received(told));
            case ACCEPTED -> lead(event, told, new Accepted(told.day()));
            case SUBSTANTIATED ->
                lead(event, told, new Confirmed(told.day(), told.count("workerCount"), told.yuan("amount")));
            case PAID ->
                lead(event, told, new Paid(told.count("workerCount"), told.yuan("amount"), told.yuan("remaining")));
            case TAKEN_BACK ->
                lead(
                        event,
                        told,
                        new TakenBack(told.count("workerCount"), told.yuan("amount"), told.yuan("remaining")));
            case MERGED -> both(event, told, new Merged(event.text("leadNo")));
            case UNMERGED -> both(event, told, new Parted(told.day(), sumsOfOther(event, told)));
            case CLOSED -> lead(event, told, new Closed(told.day(), event.text("outcome")));
            case LIABILITY -> liability(event, told);
            case MEDIATION_APPLIED -> mediation(event, told, new Received(told.day(), null));
            case MEDIATION_ACCEPTED -> mediation(event, told, new Accepted(told.day()));
            case MEDIATION_REFUSED -> mediation(event, told, new Closed(told.day(), NOT_ACCEPTED));
            default -> throw new IllegalStateException("not consumed: " + event.type());
        };
    }

    private static List<ComplaintPart> lead(IncomingEvent event, Told told, ComplaintStep step) {
        return List.of(part(event, told, "leadNo", Complaint.Kind.LEAD, told.uscc(), step));
    }

    private static List<ComplaintPart> mediation(IncomingEvent event, Told told, ComplaintStep step) {
        return List.of(part(event, told, "caseNo", Complaint.Kind.MEDIATION, told.uscc(), step));
    }

    private static List<ComplaintPart> liability(IncomingEvent event, Told told) {
        UnifiedSocialCreditCode platform = told.uscc("platformUscc");
        if (platform == null) {
            throw new MalformedEvent("E-EVENT-DATA", "data.platformUscc is missing");
        }
        ComplaintStep step = new HeldLiable(platform);
        return List.of(part(event, told, "leadNo", Complaint.Kind.LEAD, told.uscc("partnerUscc"), step));
    }

    /** The envelope names the employer of the lead that goes on; that of the other one may be somebody else. */
    private static List<ComplaintPart> both(IncomingEvent event, Told told, ComplaintStep other) {
        Sums sums = new Sums(
                told.count("workerCount"),
                amount(event, told, "confirmedAmount"),
                told.yuan("paidAmount"),
                told.count("paidWorkerCount"));
        String leadNo = event.text("mergedLeadNo");
        if (leadNo.equals(event.text("leadNo"))) {
            throw new MalformedEvent("E-EVENT-DATA", "data.mergedLeadNo is the lead itself");
        }
        Subject merged =
                new Subject(leadNo, Complaint.Kind.LEAD, null, told.path(), told.optional("mergedComplaintId"));
        return List.of(
                part(event, told, "leadNo", Complaint.Kind.LEAD, told.uscc(), new Stands(told.day(), sums)),
                new ComplaintPart(merged, moment(event), other));
    }

    private static Sums sumsOfOther(IncomingEvent event, Told told) {
        return new Sums(
                told.count("mergedWorkerCount"),
                amount(event, told, "mergedConfirmedAmount"),
                told.yuan("mergedPaidAmount"),
                told.count("mergedPaidWorkerCount"));
    }

    private static @Nullable BigDecimal amount(IncomingEvent event, Told told, String field) {
        return event.data().hasNonNull(field) ? told.yuan(field) : null;
    }

    private static ComplaintPart part(
            IncomingEvent event,
            Told told,
            String number,
            Complaint.Kind kind,
            @Nullable UnifiedSocialCreditCode uscc,
            ComplaintStep step) {
        Subject subject = new Subject(event.text(number), kind, uscc, told.path(), shared(told));
        return new ComplaintPart(subject, moment(event), step);
    }

    private static Moment moment(IncomingEvent event) {
        return new Moment(event.sequence(), event.time().toInstant(), event.id().toString());
    }

    /** The id that a lead shares with the case that grew out of it (诉求标识); a case that names none stands for itself. */
    private static @Nullable String shared(Told told) {
        return told.optional("complaintId");
    }

    private void hear(ComplaintPart part, IncomingEvent event) {
        hear(part.subject().uscc(), part.subject().divisionPath(), event);
        if (part.step() instanceof HeldLiable liable) {
            hear(liable.platform(), part.subject().divisionPath(), event);
        }
    }

    private void hear(@Nullable UnifiedSocialCreditCode uscc, String path, IncomingEvent event) {
        if (uscc != null) {
            known.heardOf(uscc, path, event.type());
        }
    }
}
