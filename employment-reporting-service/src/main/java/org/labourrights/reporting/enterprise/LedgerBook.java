package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.directory.EnterpriseStatus;

/** Writes what changed into the ledger's history and the event log, and tells the other features, all at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerBook {

    private final EntityManager entities;
    private final EventLog log;
    private final SystemScope systemScope;
    private final Divisions divisions;
    private final Event<LedgerEvent> listeners;

    LedgerBook(
            EntityManager entities,
            EventLog log,
            SystemScope systemScope,
            Divisions divisions,
            Event<LedgerEvent> listeners) {
        this.entities = entities;
        this.log = log;
        this.systemScope = systemScope;
        this.divisions = divisions;
        this.listeners = listeners;
    }

    /** A new enterprise: its code is the first entry. */
    void registered(Enterprise enterprise, LedgerCause cause, Stamp stamp) {
        FieldChange first =
                new FieldChange("uscc", false, null, '"' + enterprise.uscc().value() + '"');
        EnterpriseProfile profile = enterprise.profile();
        write(
                new LedgerEvent.Registered(enterprise),
                enterprise,
                List.of(new LedgerEntry(enterprise, first, cause, null, stamp)),
                "enterprise.registered.v1",
                new LedgerPayload.Registered(
                        enterprise.uscc(),
                        profile.name(),
                        enterprise.role(),
                        profile.partnerType(),
                        profile.registeredDivision(),
                        profile.industries()),
                cause.note());
    }

    /**
     * Changed fields of an enterprise; returns the new entries.
     *
     * @param left division of registration that the enterprise leaves; null when it stays. The bureaus there read of the
     *     move and keep the history up to it.
     */
    List<LedgerEntry> changed(
            Enterprise enterprise,
            List<FieldChange> changes,
            LedgerCause cause,
            @Nullable DivisionCode left,
            Stamp stamp) {
        entities.flush();
        String leftPath = left == null ? null : divisions.path(left);
        List<LedgerEntry> entries = changes.stream()
                .map(change -> new LedgerEntry(enterprise, change, cause, leftPath, stamp))
                .toList();
        if (left != null) {
            tellThoseItLeft(enterprise, left, cause);
        }
        List<LedgerPayload.Change> shown = changes.stream()
                .map(change -> change.mayBeTold()
                        ? new LedgerPayload.Change(change.field(), change.oldValue(), change.newValue())
                        : new LedgerPayload.Change(change.field(), null, null))
                .toList();
        write(
                new LedgerEvent.Changed(
                        enterprise,
                        changes.stream().map(FieldChange::field).collect(Collectors.toUnmodifiableSet()),
                        cause.effectiveDate()),
                enterprise,
                entries,
                "enterprise.updated.v1",
                new LedgerPayload.Updated(enterprise.uscc(), shown, cause.effectiveDate()),
                cause.note());
        return entries;
    }

    private void tellThoseItLeft(Enterprise enterprise, DivisionCode left, LedgerCause cause) {
        DivisionCode to = enterprise.profile().registeredDivision();
        systemScope.run(
                "ledger-change",
                () -> log.append(org.labourrights.chassis.log.Event.of(
                                "enterprise.moved.v1",
                                enterprise.uscc().value(),
                                divisions.path(left),
                                new LedgerPayload.Moved(enterprise.uscc(), left, to, cause.effectiveDate()))
                        .withUscc(enterprise.uscc().value())
                        .withReason(cause.note())));
    }

    /** A new status of an enterprise. */
    void statusChanged(Enterprise enterprise, EnterpriseStatus old, LedgerCause cause, String reason, Stamp stamp) {
        entities.flush();
        FieldChange change = new FieldChange(
                "status",
                false,
                '"' + old.name() + '"',
                '"' + enterprise.status().name() + '"');
        write(
                new LedgerEvent.StatusChanged(enterprise, old),
                enterprise,
                List.of(new LedgerEntry(enterprise, change, cause, null, stamp)),
                "enterprise.status.changed.v1",
                new LedgerPayload.StatusChanged(enterprise.uscc(), old, enterprise.status(), reason),
                reason);
    }

    /** A partnership that began or ended. */
    void partnershipChanged(Partnership partnership, @Nullable String reason) {
        entities.flush();
        systemScope.run("partnership-changed", () -> {
            log.append(org.labourrights.chassis.log.Event.of(
                            "partnership.changed.v1",
                            partnership.id(),
                            partnership.platformPath(),
                            new LedgerPayload.PartnershipChanged(
                                    partnership.platformUscc(),
                                    partnership.partnerUscc(),
                                    partnership.partnerType(),
                                    partnership.active(),
                                    partnership.signedOn(),
                                    partnership.validTo().orElse(null),
                                    partnership.endedOn().orElse(null)))
                    .withUscc(partnership.platformUscc().value())
                    .withReason(reason));
            listeners.fire(new LedgerEvent.PartnershipChanged(partnership));
        });
    }

    // In system scope: an officer of the place of work changes an enterprise that is registered elsewhere, and its
    // obligations may belong to bureaus that the officer does not act for.
    private void write(
            LedgerEvent event,
            Enterprise enterprise,
            List<LedgerEntry> entries,
            String type,
            LedgerPayload payload,
            @Nullable String reason) {
        systemScope.run("ledger-change", () -> {
            entries.forEach(entities::persist);
            log.append(org.labourrights.chassis.log.Event.of(
                            type, enterprise.uscc().value(), enterprise.divisionPath(), payload)
                    .withUscc(enterprise.uscc().value())
                    .withReason(reason));
            listeners.fire(event);
        });
    }
}
