package org.labourrights.chassis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;

/** A key that gives way to another is present until it has handed over: a chain without a handover convinces nobody. */
@ApplicationScoped
class FormerSigningKey implements StartCheck {

    private final EvidenceTable table;
    private final SigningKeys keys;

    FormerSigningKey(EvidenceTable table, SigningKeys keys) {
        this.table = table;
        this.keys = keys;
    }

    @Override
    public Moment moment() {
        return Moment.AFTER_MIGRATION;
    }

    @Override
    public List<String> complaints(Profile profile) {
        Optional<String> former =
                table.newest().map(checkpoint -> checkpoint.body().key());
        return former.filter(key -> keys.of(key).isEmpty())
                .map(key ->
                        List.of("the newest checkpoint of the evidence log is signed with a key that is not present, "
                                + key + ": keep it as labourrights.evidence.keys.<id> until the active one has signed"))
                .orElse(List.of());
    }
}
