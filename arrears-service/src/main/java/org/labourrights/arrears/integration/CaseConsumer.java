package org.labourrights.arrears.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.related.CaseNews;
import org.labourrights.arrears.related.FollowCase;
import org.labourrights.arrears.related.RelatedKind;
import org.labourrights.arrears.related.RelatedStatus;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.inbox.Told;

/** What mediation and inspection report of cases that may have grown out of leads. */
@ApplicationScoped
class CaseConsumer implements EventConsumer {

    /** Status that an event stands for; a concluded mediation says its own. */
    private static final Map<String, RelatedStatus> STATUS = Map.ofEntries(
            Map.entry("mediation.applied.v1", RelatedStatus.APPLIED),
            Map.entry("mediation.accepted.v1", RelatedStatus.ACCEPTED),
            Map.entry("mediation.not.accepted.v1", RelatedStatus.NOT_ACCEPTED),
            Map.entry("mediation.concluded.v1", RelatedStatus.FAILED),
            Map.entry("agreement.effective.v1", RelatedStatus.EFFECTIVE),
            Map.entry("agreement.breached.v1", RelatedStatus.BREACHED),
            Map.entry("arbitration.referred.v1", RelatedStatus.REFERRED),
            Map.entry("case.filed.v1", RelatedStatus.FILED),
            Map.entry("case.decided.v1", RelatedStatus.DECIDED),
            Map.entry("case.closed.v1", RelatedStatus.CLOSED),
            Map.entry("case.transferred.judicial.v1", RelatedStatus.TRANSFERRED_JUDICIAL),
            Map.entry("disposition.issued.v1", RelatedStatus.ISSUED),
            Map.entry("credit.recorded.v1", RelatedStatus.RECORDED),
            Map.entry("credit.repaired.v1", RelatedStatus.REPAIRED),
            Map.entry("emergency.activated.v1", RelatedStatus.ACTIVATED),
            Map.entry("emergency.closed.v1", RelatedStatus.CLOSED),
            Map.entry("blacklist.listed.v1", RelatedStatus.LISTED),
            Map.entry("blacklist.removed.v1", RelatedStatus.REMOVED));

    /** What an event calls the day by which something is due. */
    private static final Map<String, String> DUE = Map.of(
            "mediation.accepted.v1", "dueOn",
            "agreement.effective.v1", "reviewDue",
            "arbitration.referred.v1", "acceptDue",
            "disposition.issued.v1", "dueOn",
            "credit.recorded.v1", "validTo",
            "blacklist.listed.v1", "expiresOn");

    private final FollowCase follow;
    private final Divisions divisions;

    CaseConsumer(FollowCase follow, Divisions divisions) {
        this.follow = follow;
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "related-cases";
    }

    @Override
    public Set<String> types() {
        return STATUS.keySet();
    }

    @Override
    public void on(IncomingEvent event) {
        Told told = new Told(event, divisions);
        String due = DUE.get(event.type());
        follow.hear(new CaseNews(
                kind(event.type()),
                number(event, told),
                status(event),
                told.optionalId("complaintId"),
                leadNo(told),
                told.uscc(),
                told.day(),
                due == null ? null : told.optionalDay(due),
                event.data().hasNonNull("amount") ? new Yuan(told.yuan("amount")) : null,
                told.path()));
    }

    private static RelatedKind kind(String type) {
        return switch (type.substring(0, type.indexOf('.'))) {
            case "mediation", "agreement" -> RelatedKind.MEDIATION;
            case "arbitration" -> RelatedKind.ARBITRATION;
            case "case" -> RelatedKind.INSPECTION_CASE;
            case "disposition" -> RelatedKind.DISPOSITION;
            case "credit" -> RelatedKind.CREDIT;
            case "blacklist" -> RelatedKind.BLACKLIST;
            case "emergency" -> RelatedKind.EMERGENCY;
            default -> throw new IllegalStateException("not consumed: " + type);
        };
    }

    /** Credit changes have no number of their own; an enterprise is on the blacklist once. */
    private static String number(IncomingEvent event, Told told) {
        return switch (kind(event.type())) {
            case MEDIATION, ARBITRATION, INSPECTION_CASE -> event.text("caseNo");
            case DISPOSITION -> event.text("dispositionNo");
            case CREDIT -> event.id().toString();
            case EMERGENCY -> event.text("responseId");
            case REPORT -> throw new IllegalStateException("not consumed: " + event.type());
            case BLACKLIST -> told.requiredUscc() + "/" + event.subject();
        };
    }

    private static RelatedStatus status(IncomingEvent event) {
        if (!event.type().equals("mediation.concluded.v1")) {
            return Objects.requireNonNull(STATUS.get(event.type()));
        }
        return switch (event.text("result")) {
            case "AGREEMENT" -> RelatedStatus.AGREEMENT;
            case "FAILED" -> RelatedStatus.FAILED;
            case "WITHDRAWN" -> RelatedStatus.WITHDRAWN;
            default -> throw new MalformedEvent("E-EVENT-DATA", "data.result is no result of a mediation");
        };
    }

    private static @Nullable String leadNo(Told told) {
        return Stream.of("leadNo", "sourceRef", "source")
                .map(told::optional)
                .filter(text -> text != null && text.startsWith("QX-"))
                .findFirst()
                .orElse(null);
    }
}
