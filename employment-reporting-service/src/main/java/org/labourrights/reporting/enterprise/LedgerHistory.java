package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.sql.StoredJson;

/**
 * Reads the history of one enterprise, newest first. A bureau that the enterprise has left keeps the entries up to the move
 * and the move itself; what came after is not its own.
 */
@ApplicationScoped
class LedgerHistory {

    private final EntityManager entities;
    private final ContactsVault vault;
    private final StoredJson json;

    LedgerHistory(EntityManager entities, ContactsVault vault, StoredJson json) {
        this.entities = entities;
        this.vault = vault;
        this.json = json;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when the caller may not see the enterprise */
    @Transactional
    Page<LedgerEntryView> of(UnifiedSocialCreditCode uscc, PageRequest page) {
        List<String> after = page.after(1);
        String older = after.isEmpty() ? "" : " AND e.id < :before";
        TypedQuery<LedgerEntry> query = entities.createQuery(
                        "FROM LedgerEntry e WHERE e.uscc = :uscc" + older + " ORDER BY e.id DESC", LedgerEntry.class)
                .setParameter("uscc", uscc)
                .setMaxResults(page.fetch());
        if (!after.isEmpty()) {
            query.setParameter("before", Cursor.id(after.getFirst()));
        }
        List<LedgerEntry> entries = query.getResultList();
        if (entries.isEmpty() && after.isEmpty()) {
            // Every enterprise has its first entry: who sees none sees no enterprise.
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return page.of(entries, entry -> List.of(entry.id().toString())).map(this::view);
    }

    LedgerEntryView view(LedgerEntry entry) {
        return new LedgerEntryView(
                entry.id(),
                entry.changedField(),
                value(entry, entry.oldValue()),
                value(entry, entry.newValue()),
                entry.reason(),
                entry.source(),
                entry.note(),
                entry.effectiveDate(),
                entry.enterpriseVersion(),
                entry.recordedAt(),
                entry.recordedBy());
    }

    private @Nullable JsonNode value(LedgerEntry entry, @Nullable String stored) {
        if (stored == null) {
            return null;
        }
        if (entry.personal()) {
            return TextNode.valueOf(vault.mask(entry.changedField(), stored));
        }
        return json.tree(stored);
    }
}
