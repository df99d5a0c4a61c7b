package org.labourrights.verifier.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.labourrights.verifier.json.CanonicalJson;
import org.labourrights.verifier.json.JsonReader;
import org.labourrights.verifier.json.Plain;
import org.labourrights.verifier.verdict.Break;
import org.labourrights.verifier.verdict.Broken;

class DrawCheckTest {

    /** The thousand of the acceptance run are asked for with {@code -Dverifier.bundles=1000}. */
    private static final int BUNDLES = Integer.getInteger("verifier.bundles", 100);

    @Test
    void believesWhatIsTrueAndLocatesEverySingleChange() {
        Map<String, Tampering> tamperings = Tampering.all();
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < BUNDLES; seed++) {
            Map<String, Object> bundle = new InventedDraw(seed).bundle();
            List<Break> none = check(bundle);
            if (!none.isEmpty()) {
                wrong.add(seed + " is true, but " + none.getFirst());
            }
            for (Map.Entry<String, Tampering> tampering : tamperings.entrySet()) {
                Map<String, Object> tampered = Plain.copy(bundle);
                tampering.getValue().change().accept(tampered, new Random(seed));
                List<Break> breaks = check(tampered);
                if (!isLocated(tampering.getValue(), breaks)) {
                    wrong.add(seed + " " + tampering.getKey() + ": "
                            + breaks.stream().limit(3).toList());
                }
            }
        }

        assertEquals(
                List.of(),
                wrong.stream().limit(10).toList(),
                wrong.size() + " of " + BUNDLES + " x " + tamperings.size());
        assertTrue(tamperings.size() >= 20);
    }

    @Test
    void recomputesAHundredThousandEnterprisesAndAThousandInspectorsInTime() {
        byte[] file = CanonicalJson.of(Plain.json(new InventedDraw(7, 100_000, 1_000, 500).bundle()));

        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long begun = processorMillis();
            assertEquals(List.of(), DrawCheck.of(JsonReader.read(file)).run());
            best = Math.min(best, processorMillis() - begun);
        }

        System.out.printf("100,000 entries and 1,000 inspectors checked in %d ms of all processors%n", best);
        assertTrue(best < 5_000, best + " ms");
    }

    /** Of all threads together, which no neighbour on the machine makes longer. */
    private static long processorMillis() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
    }

    private static boolean isLocated(Tampering tampering, List<Break> breaks) {
        return !breaks.isEmpty()
                && tampering.check().contains(breaks.getFirst().check())
                && breaks.getFirst().where().startsWith(tampering.where())
                && breaks.stream().anyMatch(found -> found.where().startsWith(tampering.also()));
    }

    private static List<Break> check(Map<String, Object> bundle) {
        try {
            return DrawCheck.of(Plain.json(bundle)).run();
        } catch (Broken broken) {
            return List.of(broken.found());
        }
    }
}
