package org.labourrights.inspection.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.chassis.policy.Policies;

/** Puts entries, their reasons and their weight of today together. */
@ApplicationScoped
class ShowPool {

    private final PoolTargets targets;
    private final Policies policies;
    private final Clock clock;

    ShowPool(PoolTargets targets, Policies policies, Clock clock) {
        this.targets = targets;
        this.policies = policies;
        this.clock = clock;
    }

    PoolTargetView show(PoolTarget target) {
        return show(List.of(target)).getFirst();
    }

    List<PoolTargetView> show(List<PoolTarget> some) {
        Map<UUID, List<TargetReason>> reasons = targets.reasons(some);
        LocalDate today = LocalDate.now(clock);
        return some.stream()
                .map(target -> view(target, Objects.requireNonNull(reasons.get(target.id())), today))
                .toList();
    }

    private PoolTargetView view(PoolTarget target, List<TargetReason> reasons, LocalDate today) {
        int weight = WeightRule.weight(
                reasons.stream().map(TargetReason::reason).toList(),
                policies.value(PoolKeys.WEIGHTS, target.division(), today));
        return PoolTargetView.of(target, reasons, weight);
    }
}
