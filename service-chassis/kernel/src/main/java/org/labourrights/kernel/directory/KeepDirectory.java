package org.labourrights.kernel.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Caller;

/** Writes what was told of enterprises and tells the features of the service; for {@link EnterpriseConsumer}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepDirectory {

    private final DirectoryRows rows;
    private final StandingRows standings;
    private final EnterpriseNames names;
    private final Divisions divisions;
    private final Event<DirectoryNews> listeners;

    KeepDirectory(
            DirectoryRows rows,
            StandingRows standings,
            EnterpriseNames names,
            Divisions divisions,
            Event<DirectoryNews> listeners) {
        this.rows = rows;
        this.standings = standings;
        this.names = names;
        this.divisions = divisions;
        this.listeners = listeners;
    }

    /** @param word what was told, laid over what is known */
    void enterprise(UnifiedSocialCreditCode uscc, UnaryOperator<ToldEnterprise> word) {
        ToldEnterprise before = rows.lock(uscc);
        ToldEnterprise after = word.apply(before);
        if (after.equals(before)) {
            return;
        }
        rows.store(after);
        String path = path(after.division().value());
        boolean moved = !path.equals(path(before.division().value()));
        if (moved) {
            standings.move(uscc, path);
        }
        after.listed().ifPresent(now -> {
            Optional<ListedEnterprise> was = before.listed();
            if (moved || was.filter(it -> it.name().equals(now.name())).isEmpty()) {
                names.file(uscc, now.name(), path);
            }
            if (was.isEmpty()) {
                listeners.fire(new DirectoryNews.Listed(now));
            } else if (!now.equals(was.get())) {
                listeners.fire(new DirectoryNews.Changed(was.get(), now));
            }
        });
    }

    /** @param at and sequence: of the event that told it */
    void partnership(Partnership partnership, Instant at, long sequence) {
        if (rows.store(partnership, at, sequence)) {
            listeners.fire(new DirectoryNews.PartnershipChanged(partnership));
        }
    }

    /** @param word what was told, laid over what is known */
    void standing(UnifiedSocialCreditCode uscc, UnaryOperator<ToldStanding> word) {
        ToldStanding before = standings.lock(uscc, path(rows.division(uscc).orElse(null)));
        ToldStanding after = word.apply(before);
        if (after.equals(before)) {
            return;
        }
        standings.store(after);
        if (!after.standing().equals(before.standing())) {
            listeners.fire(new DirectoryNews.StandingChanged(uscc, before.standing(), after.standing()));
        }
    }

    /** The whole country where no division that is known was told. */
    private String path(@Nullable DivisionCode code) {
        return code == null || divisions.find(code).isEmpty() ? Caller.NATION : divisions.path(code);
    }
}
