package org.labourrights.arrears.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.kernel.note.Notes;
import org.labourrights.kernel.note.SubjectNote;

/** The written records of leads, which are notes of the kernel. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseFile {

    private final Notes notes;

    CaseFile(Notes notes) {
        this.notes = notes;
    }

    /**
     * Adds a record in the transaction of the step.
     *
     * @param code the reason or result, if the kind has some
     * @param text as the officer wrote it
     */
    public void add(ArrearsLead lead, RecordKind kind, @Nullable String code, String text) {
        notes.add(LeadPeople.subject(lead), kind.name(), code, text);
    }

    /** Whether such a step was ever taken. */
    public boolean has(ArrearsLead lead, RecordKind kind) {
        return latest(lead.id(), List.of(kind)).isPresent();
    }

    /** Whether the reporter of a lead has confirmed since the one that goes on was settled last. */
    public boolean content(ArrearsLead own, ArrearsLead goesOn) {
        Instant settled = latest(goesOn.id(), List.of(RecordKind.REOPENING, RecordKind.OBJECTION))
                .map(SubjectNote::recordedAt)
                .orElse(Instant.EPOCH);
        return latest(own.id(), List.of(RecordKind.CONFIRMATION))
                .filter(confirmed -> !confirmed.recordedAt().isBefore(settled))
                .isPresent();
    }

    /** The latest step of these kinds; empty when none was taken. */
    public Optional<RecordKind> latest(ArrearsLead lead, Collection<RecordKind> kinds) {
        return latest(lead.id(), kinds).map(note -> RecordKind.valueOf(note.kind()));
    }

    private Optional<SubjectNote> latest(UUID lead, Collection<RecordKind> kinds) {
        return notes.latest(
                LeadPeople.NAME, lead, kinds.stream().map(RecordKind::name).toList());
    }
}
