package org.labourrights.inspection.draw.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labourrights.inspection.draw.engine.Samples.SECRET;
import static org.labourrights.inspection.draw.engine.Samples.VALUE;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand enterprises and a thousand inspectors in at most five seconds of all cores together, on whatever machine
 * builds; the clock on the wall would measure who else builds.
 */
class DrawSpeedTest {

    private static final Duration MOST = Duration.ofSeconds(5);

    @Test
    void aLargeDrawTakesSeconds() {
        SplittableRandom random = new SplittableRandom(1);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            targets.add(Samples.target(random, i % 2 == 0 ? "HIGH" : "LOW", i));
        }
        List<Inspector> inspectors = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            List<Hash> recusals = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                recusals.add(Hash.sha256(i + " " + j));
            }
            inspectors.add(new Inspector(
                    String.format("N-%04d", i),
                    i % 3 == 0 ? "UNION" : "HRSS_ENFORCEMENT",
                    Samples.VISIT,
                    List.of(),
                    10,
                    recusals));
        }
        CommitmentDocument document = Samples.document(
                List.of(new Stratum("HIGH", 800, 100), new Stratum("LOW", 200, 100)),
                targets,
                inspectors,
                new TeamRules(2, List.of(new TeamRules.AgencyMinimum("UNION", 1))));

        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = system.getProcessCpuTime();
        Draw draw = Draw.of(document, SECRET, VALUE);
        Duration taken = Duration.ofNanos(system.getProcessCpuTime() - start);

        System.out.println(
                "100 000 enterprises, 1 000 inspectors, 1 000 drawn: " + taken.toMillis() + " ms of processor");
        assertThat(draw.result().getFirst().drawn()).hasSize(800);
        assertThat(taken).isLessThan(MOST);
    }
}
