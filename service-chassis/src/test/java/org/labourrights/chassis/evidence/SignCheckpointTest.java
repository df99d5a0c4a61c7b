package org.labourrights.chassis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignCheckpointTest {

    private static final Instant NOON = Instant.parse("2026-05-11T12:00:00.1234567Z");
    private static final String OLD =
            Base64.getEncoder().encodeToString("labour-rights-development-seal-1".getBytes(StandardCharsets.UTF_8));
    private static final String NEW =
            Base64.getEncoder().encodeToString("labour-rights-development-seal-2".getBytes(StandardCharsets.UTF_8));

    private record Keys(Map<String, String> keys, String activeKey) implements EvidenceConfig {

        @Override
        public String service() {
            return "arrears";
        }

        @Override
        public Duration every() {
            return Duration.ofSeconds(45);
        }
    }

    private static SignCheckpoint at(Instant now, Map<String, String> keys, String active) {
        var config = new Keys(keys, active);
        return new SignCheckpoint(new SigningKeys(config, "test"), config, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static MerkleTree leaves(int count) {
        var tree = new MerkleTree(0, Map.of());
        for (int n = 0; n < count; n++) {
            tree.add(Hash.leaf(new byte[] {(byte) n}));
        }
        return tree;
    }

    @Test
    void eachSpeaksForAllBeforeIt() throws GeneralSecurityException {
        SignCheckpoint sign = at(NOON, Map.of("dev-1", OLD), "dev-1");
        Checkpoint first = sign.next(Optional.empty(), leaves(0));
        Checkpoint second = sign.next(Optional.of(first), leaves(3));

        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                first.body().root());
        assertEquals(Checkpoint.NONE_BEFORE, first.body().previous());
        assertEquals("2026-05-11T12:00:00.123456Z", first.body().at());
        assertEquals(first.body().hash(), second.body().previous());
        assertEquals(2, second.body().number());
        assertEquals(3, second.body().size());
        assertTrue(holds(second.body().key(), second.body().text(), second.signature()));
        assertNull(second.handover());
        assertFalse(second.text().contains("handover"));
    }

    @Test
    void aClockThatGoesBackDoesNotTurnTheChainAround() {
        Checkpoint first = at(NOON, Map.of("dev-1", OLD), "dev-1").next(Optional.empty(), leaves(1));
        Checkpoint second =
                at(NOON.minusSeconds(60), Map.of("dev-1", OLD), "dev-1").next(Optional.of(first), leaves(2));

        assertEquals(first.body().at(), second.body().at());
    }

    @Test
    void theFormerKeyHandsOverToTheNewOne() throws GeneralSecurityException {
        Checkpoint first = at(NOON, Map.of("dev-1", OLD), "dev-1").next(Optional.empty(), leaves(1));
        Checkpoint second =
                at(NOON, Map.of("dev-1", OLD, "dev-2", NEW), "dev-2").next(Optional.of(first), leaves(1));
        Checkpoint third = at(NOON, Map.of("dev-2", NEW), "dev-2").next(Optional.of(second), leaves(1));

        assertTrue(holds(second.body().key(), second.body().text(), second.signature()));
        assertTrue(holds(first.body().key(), second.body().text(), String.valueOf(second.handover())));
        assertNull(third.handover());
        assertThrows(IllegalStateException.class, () -> at(NOON, Map.of("dev-2", NEW), "dev-2")
                .next(Optional.of(first), leaves(1)));
    }

    @Test
    void oneADayIsMadeAlsoWithoutEntries() {
        Checkpoint first = at(NOON, Map.of("dev-1", OLD), "dev-1").next(Optional.empty(), leaves(0));

        assertTrue(at(NOON, Map.of("dev-1", OLD), "dev-1").isDue(Optional.empty()));
        assertFalse(
                at(NOON.plusSeconds(11 * 3600), Map.of("dev-1", OLD), "dev-1").isDue(Optional.of(first)));
        assertTrue(
                at(NOON.plusSeconds(12 * 3600), Map.of("dev-1", OLD), "dev-1").isDue(Optional.of(first)));
    }

    private static boolean holds(String key, String text, String signature) throws GeneralSecurityException {
        byte[] encoded = HexFormat.of().parseHex("302a300506032b6570032100" + key);
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        check.update(text.getBytes(StandardCharsets.UTF_8));
        return check.verify(HexFormat.of().parseHex(signature));
    }
}
