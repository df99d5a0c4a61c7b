package org.labourrights.inspection.integration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.inspection.casework.CaseCause;
import org.labourrights.inspection.casework.CaseSource;
import org.labourrights.inspection.casework.FollowLead;
import org.labourrights.inspection.casework.OpenCase;
import org.labourrights.inspection.violation.ViolationType;

/** What arrears tells of leads: one asks for a case, and what becomes of it concerns the case. */
@ApplicationScoped
class LeadConsumer implements EventConsumer {

    private static final String REQUESTED = "lead.filing.requested.v1";
    private static final String PAID = "lead.paid.v1";
    private static final String CLOSED = "lead.closed.v1";
    private static final String CRIME = "lead.crime.suspected.v1";

    private final OpenCase open;
    private final FollowLead follow;
    private final Divisions divisions;

    LeadConsumer(OpenCase open, FollowLead follow, Divisions divisions) {
        this.open = open;
        this.follow = follow;
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "cases-of-leads";
    }

    @Override
    public Set<String> types() {
        return Set.of(REQUESTED, PAID, CLOSED, CRIME);
    }

    @Override
    public void on(IncomingEvent event) {
        Told told = new Told(event, divisions);
        String leadNo = event.text("leadNo");
        switch (event.type()) {
            case REQUESTED -> open.because(cause(event, told, leadNo));
            case PAID ->
                follow.paid(
                        leadNo,
                        new Yuan(told.yuan("amount")),
                        new Yuan(told.yuan("remaining")),
                        told.day(),
                        event.id().toString());
            case CLOSED -> follow.closed(leadNo, event.text("outcome"));
            case CRIME -> follow.crimeSuspected(leadNo, event.text("result"));
            default -> throw new IllegalStateException("not consumed: " + event.type());
        }
    }

    private static CaseCause cause(IncomingEvent event, Told told, String leadNo) {
        String path = told.path();
        if (path.equals(Caller.NATION)) {
            throw new MalformedEvent("E-EVENT-DATA", "no division is named that could file a case");
        }
        return new CaseCause(
                CaseSource.LEAD,
                leadNo,
                null,
                told.optionalId("complaintId"),
                leadNo,
                told.requiredUscc(),
                path,
                types(event),
                Math.toIntExact(Math.min(told.count("workerCount"), 1_000_000)),
                new Yuan(told.yuan("amount")),
                event.time().toInstant());
    }

    /** A type that this service does not know is no reason to lose the case. */
    private static List<ViolationType> types(IncomingEvent event) {
        Set<ViolationType> types = EnumSet.noneOf(ViolationType.class);
        for (JsonNode each : event.data().path("violationTypes")) {
            types.add(type(each.asText()));
        }
        return types.isEmpty() ? List.of(ViolationType.OTHER) : List.copyOf(types);
    }

    private static ViolationType type(String code) {
        for (ViolationType known : ViolationType.values()) {
            if (known.name().equals(code)) {
                return known;
            }
        }
        return code.equals("NOT_REPORTED") ? ViolationType.NOT_REPORTING : ViolationType.OTHER;
    }
}
