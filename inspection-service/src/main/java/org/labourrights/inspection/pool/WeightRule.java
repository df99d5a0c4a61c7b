package org.labourrights.inspection.pool;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the reasons of an enterprise make together: the number of its tickets in a draw. */
final class WeightRule {

    private WeightRule() {}

    /**
     * Each kind of reason counts once, whatever number of sources it has.
     *
     * @param weights tickets of each reason
     * @return at least 1
     */
    static int weight(Collection<PoolReason> reasons, Map<PoolReason, Integer> weights) {
        Set<PoolReason> kinds = EnumSet.noneOf(PoolReason.class);
        kinds.addAll(reasons);
        return Math.max(
                1,
                kinds.stream()
                        .mapToInt(each -> Objects.requireNonNull(weights.get(each)))
                        .sum());
    }
}
