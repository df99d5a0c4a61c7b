package org.labourrights.chassis.policy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.codes.DataFiles;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Ids;

/**
 * Stores the rows of {@code policies/*.yaml} that are not stored yet. A stored row is never changed, and a row that an
 * administrator added stands against a seed that would overlap it, as does the voiding of a seed: the bureau knows better.
 */
@Singleton
class SeedPolicies {
    private static final Logger LOG = Logger.getLogger(SeedPolicies.class);

    private final PolicyRows rows;
    private final PolicyWrites writes;
    private final Divisions divisions;
    private final KnownPolicies known;
    private final Clock clock;

    SeedPolicies(PolicyRows rows, PolicyWrites writes, Divisions divisions, KnownPolicies known, Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.divisions = divisions;
        this.known = known;
        this.clock = clock;
    }

    /** @throws IllegalStateException if a file names an unknown division, a key that nobody declares or a value that is none of it */
    @Transactional
    public void seed() {
        writes.lock();
        int stored = 0;
        for (PolicyFile file : DataFiles.read("policies", PolicyFile.class)) {
            for (PolicyFile.Key key : file.policies()) {
                for (PolicyFile.Row row : key.rows().stream()
                        .sorted(Comparator.comparing(PolicyFile.Row::validFrom))
                        .toList()) {
                    stored += seed(key, row) ? 1 : 0;
                }
            }
        }
        LOG.infof("Policies seeded, %d new rows", stored);
    }

    private boolean seed(PolicyFile.Key key, PolicyFile.Row row) {
        if (divisions.find(row.division()).isEmpty()) {
            throw new IllegalStateException(
                    "policy %s names the unknown division %s".formatted(key.key(), row.division()));
        }
        known.requireSeed(key.key(), key.unit(), row.division(), row.value());
        if (rows.seedVoided(key.key(), row.division(), row.validFrom())) {
            return false;
        }
        List<PolicyRecord> stored = rows.of(key.key(), row.division());
        Optional<PolicyRecord> same = stored.stream()
                .filter(each -> each.validFrom().equals(row.validFrom()))
                .findFirst();
        if (same.isPresent()) {
            if (!same.get().item().value().equals(row.value())) {
                LOG.warnf(
                        "Policy %s of %s: the stored row differs from the seed and stands", key.key(), row.division());
            }
            return false;
        }
        LocalDate end = endBefore(stored, row);
        Optional<PolicyRecord> before = stored.stream()
                .filter(each -> each.item().validOn(row.validFrom()))
                .findFirst();
        if (before.isPresent() && before.get().origin() == PolicyOrigin.ADMIN) {
            LOG.warnf("Policy %s of %s: an administrator's row stands against a seed", key.key(), row.division());
            return false;
        }
        PolicyItem item = item(key, row, end);
        before.ifPresent(each -> writes.endBy(each, item));
        writes.insert(PolicyRecord.of(item, PolicyOrigin.SEED, "seed", Instant.now(clock), null));
        return true;
    }

    /** The row's own end, or the day before the next stored row. */
    private static @Nullable LocalDate endBefore(List<PolicyRecord> stored, PolicyFile.Row row) {
        LocalDate end = row.validTo();
        for (PolicyRecord each : stored) {
            LocalDate before = each.validFrom().minusDays(1);
            if (each.validFrom().isAfter(row.validFrom()) && (end == null || before.isBefore(end))) {
                end = before;
            }
        }
        return end;
    }

    private static PolicyItem item(PolicyFile.Key key, PolicyFile.Row row, @Nullable LocalDate end) {
        DivisionCode division = row.division();
        return new PolicyItem(
                Ids.next(), division, key.key(), row.value(), key.unit(), row.validFrom(), end, row.sourceTag());
    }
}
