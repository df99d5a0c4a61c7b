package org.labourrights.inspection.draw.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Twenty thousand draws against the declared probabilities: the first is drawn with weight ÷ sum of weights, the second the same
 * way among the others. The bounds are the chi-square values for p = 0.001.
 */
class FairnessTest {

    private static final int DRAWS = 20_000;
    private static final double CHI_SQUARE_7 = 24.322;
    private static final double CHI_SQUARE_11 = 31.264;
    private static final long GENERATOR = 20261201L;

    @Test
    void eachEnterpriseIsDrawnFirstWithItsWeight() {
        List<Target> targets = targets(1, 1, 2, 3, 5, 8, 13, 27);
        Map<String, Double> expected = new HashMap<>();
        targets.forEach(target -> expected.put(target.uscc(), target.weight() / 60.0));

        double found = chiSquare(targets, order -> order.getFirst().uscc(), expected);

        assertThat(found).isLessThan(CHI_SQUARE_7);
    }

    @Test
    void eachPairIsDrawnAsWeightsAmongWhoIsLeft() {
        List<Target> targets = targets(1, 2, 3, 4);
        Map<String, Double> expected = new HashMap<>();
        for (Target one : targets) {
            for (Target other : targets) {
                if (!one.equals(other)) {
                    double pair = one.weight() / 10.0 * other.weight() / (10 - one.weight());
                    expected.put(one.uscc() + other.uscc(), pair);
                }
            }
        }

        double found = chiSquare(
                targets, order -> order.getFirst().uscc() + order.get(1).uscc(), expected);

        assertThat(found).isLessThan(CHI_SQUARE_11);
    }

    private static double chiSquare(
            List<Target> targets, Function<List<Tickets.Ranked>, String> outcome, Map<String, Double> expected) {
        System.out.println("seed of the generator " + GENERATOR);
        SplittableRandom random = new SplittableRandom(GENERATOR);
        Map<String, Integer> seen = new HashMap<>();
        byte[] seed = new byte[Hash.LENGTH];
        for (int i = 0; i < DRAWS; i++) {
            random.nextBytes(seed);
            String drawn = outcome.apply(Tickets.order(Hash.copyOf(seed, 0), "HIGH", targets));
            seen.merge(drawn, 1, Integer::sum);
        }
        assertThat(expected.keySet()).containsAll(seen.keySet());
        return expected.entrySet().stream()
                .mapToDouble(entry -> {
                    double count = entry.getValue() * DRAWS;
                    double off = seen.getOrDefault(entry.getKey(), 0) - count;
                    return off * off / count;
                })
                .sum();
    }

    private static List<Target> targets(int... weights) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            targets.add(new Target("HIGH", String.format("91150105M%09d", i), weights[i], List.of("BASE")));
        }
        return targets;
    }
}
