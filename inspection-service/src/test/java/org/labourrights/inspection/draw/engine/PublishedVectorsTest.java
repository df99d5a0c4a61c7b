package org.labourrights.inspection.draw.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labourrights.inspection.draw.engine.Samples.DRAWN;
import static org.labourrights.inspection.draw.engine.Samples.LATER;
import static org.labourrights.inspection.draw.engine.Samples.SECRET;
import static org.labourrights.inspection.draw.engine.Samples.VALUE;
import static org.labourrights.inspection.draw.engine.Samples.VALUE_DAY;
import static org.labourrights.inspection.draw.engine.Samples.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The bundles beside the page, which the verifier reads too. {@code example.json} was computed by another program, so it
 * is never written from here; the others are with {@code -Dgolden.update=true}.
 */
class PublishedVectorsTest {

    private static final Path VECTORS = Path.of("../deploy/docs/draw/vectors");
    private static final String FIRST = "91150104MA0LWP5518";

    @Test
    void theExampleOfThePageComesOutByteForByte() throws IOException {
        Bundle bundle = Bundle.drawn(example(), SECRET, VALUE, DRAWN)
                .replaceTarget(LATER, TargetReason.DEREGISTERED, "登记机关已于12月1日办结注销", FIRST);

        assertThat(bundle.commitment().hex())
                .isEqualTo("85aab8c9cd91037bec3d1c5043e1316b85fa6c19aa1f947c9d188014d5bdfb0a");
        assertThat(bundle.bytes()).isEqualTo(Files.readAllBytes(VECTORS.resolve("example.json")));
    }

    @Test
    void theOtherVectorsAreWhatTheEngineGives() throws IOException {
        for (Map.Entry<String, Bundle> vector : vectors().entrySet()) {
            Path file = VECTORS.resolve(vector.getKey() + ".json");
            if (Boolean.getBoolean("golden.update")) {
                Files.write(file, vector.getValue().bytes());
            }
            assertThat(vector.getValue().bytes()).as(vector.getKey()).isEqualTo(Files.readAllBytes(file));
        }
        try (var files = Files.list(VECTORS)) {
            assertThat(files).hasSize(vectors().size() + 1);
        }
    }

    private static Map<String, Bundle> vectors() {
        Map<String, Bundle> vectors = new TreeMap<>();
        Bundle plain = Bundle.drawn(example(), SECRET, VALUE, DRAWN);
        Bundle replaced = plain.replaceTarget(LATER, TargetReason.DEREGISTERED, "注销 \"2026\" \\ 𠮷", FIRST);
        vectors.put("plain", plain);
        vectors.put(
                "officers-replaced",
                replaced.replaceOfficer(LATER, OfficerReason.RECUSED, "", "91150105MA0T1A2B95", "HRSS-150105-002")
                        .replaceTarget(LATER, TargetReason.MOVED_AWAY, "", "91150105MA0T1A2B95")
                        .replaceTarget(LATER, TargetReason.INSPECTED_BY_OTHER_PLAN, "", "91130102MA0TJY1146"));
        vectors.put("voided", replaced.voided(LATER, VoidReason.LIST_ERROR, "名单漏列一家企业"));
        vectors.put(
                "undrawn", Bundle.undrawn(example(), SECRET, VALUE_DAY.minusDays(1), VoidReason.PLAN_CANCELLED, ""));
        vectors.put("value-absent", Bundle.undrawn(example(), SECRET, LATER, VoidReason.PUBLIC_VALUE_ABSENT, ""));
        vectors.put(
                "team-impossible",
                Bundle.impossible(example(new TeamRules(4, List.of())), SECRET, VALUE, DRAWN, LATER, ""));
        SplittableRandom random = new SplittableRandom(20261201L);
        for (int i = 1; i <= 5; i++) {
            vectors.put("random-" + i, Bundle.drawn(Samples.random(random, 40, 60), SECRET, VALUE, DRAWN));
        }
        return vectors;
    }
}
