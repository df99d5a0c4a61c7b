package org.labourrights.chassis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.privacy.PrivacyConfig;
import org.labourrights.edge.ready.Profile;

class SigningKeyTest {

    /** RFC 8032, 7.1, tests 1 and 2 (the messages are texts: none, and the letter r). */
    @Test
    void signsLikeTheVectorsOfTheStandard() {
        SigningKey first = key("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        SigningKey second = key("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

        assertEquals("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", first.publicKey());
        assertEquals(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
                first.sign(""));
        assertEquals("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", second.publicKey());
        assertEquals(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
                second.sign("r"));
    }

    private static SigningKey key(String seed) {
        return SigningKey.of(HexFormat.of().parseHex(seed));
    }

    @Test
    void writesTextsTheCanonicalWay() {
        var map = new TreeMap<>(Map.of("b", "\u001b\b\n\"\\/é中😀\u007f", "a", 9_007_199_254_740_991L));

        assertEquals("{\"a\":9007199254740991,\"b\":\"\\u001b\\b\\n\\\"\\\\/é中😀\u007f\"}", CanonicalJson.of(map));
    }

    private record Keys(Map<String, String> keys, String activeKey) implements EvidenceConfig {

        @Override
        public String service() {
            return "probe";
        }

        @Override
        public Duration every() {
            return Duration.ofSeconds(45);
        }
    }

    private record Personal(
            Map<String, String> keys, String activeKey, Map<String, String> indexKeys, String activeIndexKey)
            implements PrivacyConfig {}

    @Test
    void productionSignsWithAKeyOfItsOwnAlone() {
        String own = random(1);
        String personal = random(2);
        String development = Base64.getEncoder().encodeToString("labour-rights-development-seal-1".getBytes());

        assertEquals(List.of(), complaints(Map.of("dev-1", development, "a", own), "a", personal));
        complains("names a development key", Map.of("dev-1", development), "dev-1", personal);
        complains("names no key", Map.of("b", own), "a", personal);
        complains("is no random key", Map.of("a", development), "a", personal);
        complains("is no random key", Map.of("a", "AAAA"), "a", personal);
        complains("also protects personal data", Map.of("a", personal), "a", personal);
    }

    private static void complains(String of, Map<String, String> keys, String active, String personal) {
        List<String> complaints = complaints(keys, active, personal);
        assertEquals(1, complaints.size(), complaints.toString());
        assertTrue(complaints.getFirst().contains(of), complaints.toString());
    }

    private static List<String> complaints(Map<String, String> keys, String active, String personal) {
        return new OwnSigningKeys(
                        new Keys(keys, active), new Personal(Map.of("p", personal), "p", Map.of("i", random(3)), "i"))
                .complaints(Profile.PRODUCTION);
    }

    private static String random(int seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
