package org.labourrights.chassis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.edge.ready.Profile;

class OwnKeysTest {

    private static final String DEVELOPMENT = "bGFib3VyLXJpZ2h0cy1kZXZlbG9wbWVudC1rZXktMDE=";
    private static final String ONE = random(1);
    private static final String TWO = random(2);

    record Keys(Map<String, String> keys, String activeKey, Map<String, String> indexKeys, String activeIndexKey)
            implements PrivacyConfig {}

    @Test
    void productionStartsWithKeysThatChanceMade() {
        assertEquals(List.of(), complaints(Map.of("k", ONE, "dev-1", DEVELOPMENT), "k", Map.of("i", TWO), "i"));
    }

    @Test
    void everyRandomKeyPasses() {
        for (int seed = 0; seed < 10_000; seed++) {
            assertEquals(List.of(), complaints(Map.of("k", random(seed)), "k", Map.of("i", random(-1 - seed)), "i"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        DEVELOPMENT + ", the development key under another id",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, zeros",
        "AQIDBAECAwQBAgMEAQIDBAECAwQBAgMEAQIDBAECAwQ=, four bytes again and again",
        "Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZSAxMjM=, a sentence",
        "not-base64!, no key at all",
    })
    void productionRefusesKeysThatSomebodyKnows(String key, String what) {
        List<String> encryption = complaints(Map.of("k", key), "k", Map.of("i", TWO), "i");
        List<String> index = complaints(Map.of("k", ONE), "k", Map.of("i", key), "i");

        assertEquals(1, encryption.size(), what);
        assertTrue(encryption.getFirst().startsWith("labourrights.privacy.keys.k is no random key"), what);
        assertTrue(index.getFirst().startsWith("labourrights.privacy.index-keys.i is no random key"), what);
    }

    @Test
    void productionRefusesOneKeyForTwoPurposes() {
        List<String> complaints = complaints(Map.of("k", ONE), "k", Map.of("i", ONE), "i");

        assertEquals(
                List.of(
                        "labourrights.privacy.index-keys.i is the same key as labourrights.privacy.keys.k: each key serves"
                                + " one purpose"),
                complaints);
    }

    @Test
    void productionRefusesDevelopmentKeysByName() {
        List<String> complaints = complaints(Map.of("dev-1", DEVELOPMENT), "dev-1", Map.of("dev-1", TWO), "dev-1");

        assertEquals(2, complaints.size(), complaints.toString());
    }

    private static List<String> complaints(
            Map<String, String> keys, String active, Map<String, String> indexKeys, String activeIndex) {
        OwnKeys check = new OwnKeys(new Keys(keys, active, indexKeys, activeIndex));
        assertEquals(List.of(), check.complaints(Profile.SANDBOX));
        return check.complaints(Profile.PRODUCTION);
    }

    private static String random(long seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
