package org.labourrights.arrears.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** The written records of leads. */
@ApplicationScoped
public class CaseFile implements ChildPages<HandlingRecord> {

    private final Stamps stamps;

    CaseFile(Stamps stamps) {
        this.stamps = stamps;
    }

    /**
     * Adds a record in the transaction of the step.
     *
     * @param code the reason or result, if the kind has some
     * @param text as the officer wrote it
     */
    public HandlingRecord add(ArrearsLead lead, RecordKind kind, @Nullable String code, String text) {
        HandlingRecord record = new HandlingRecord(lead, stamps.now(), kind, code, text);
        persist(record);
        return record;
    }

    /** Whether such a step was ever taken. */
    public boolean has(ArrearsLead lead, RecordKind kind) {
        return count("leadId = ?1 and kind = ?2", lead.id(), kind) > 0;
    }

    /** Whether the reporter of a lead has confirmed since the one that goes on was settled last. */
    public boolean content(ArrearsLead own, ArrearsLead goesOn) {
        Instant settled = find(
                        "leadId = ?1 and kind in ?2 order by id desc",
                        goesOn.id(),
                        List.of(RecordKind.REOPENING, RecordKind.OBJECTION))
                .firstResultOptional()
                .map(HandlingRecord::recordedAt)
                .orElse(Instant.EPOCH);
        return count("leadId = ?1 and kind = ?2 and recordedAt >= ?3", own.id(), RecordKind.CONFIRMATION, settled) > 0;
    }

    /** The latest step of these kinds; empty when none was taken. */
    public Optional<RecordKind> latest(ArrearsLead lead, Collection<RecordKind> kinds) {
        return find("leadId = ?1 and kind in ?2 order by id desc", lead.id(), kinds)
                .firstResultOptional()
                .map(HandlingRecord::kind);
    }

    /** Which steps were taken, when and why by code, stays. */
    void forget(@Observes PersonalDataErased erased) {
        update("text = null where leadId = ?1", erased.subject());
    }
}
