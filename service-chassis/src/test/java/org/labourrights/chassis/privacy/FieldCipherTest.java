package org.labourrights.chassis.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final String OLD = key('a');
    private static final String NEW = key('b');

    record Keys(Map<String, String> keys, String activeKey) implements PrivacyConfig {
        @Override
        public Map<String, String> indexKeys() {
            return keys;
        }

        @Override
        public String activeIndexKey() {
            return activeKey;
        }
    }

    private final FieldCipher before = new FieldCipher(Map.of("k1", OLD), "k1");
    private final FieldCipher after = new FieldCipher(Map.of("k1", OLD, "k2", NEW), "k2");

    @Test
    void readsWhatItWrote() {
        assertEquals("李小明 150105", before.decrypt(before.encrypt("李小明 150105")));
    }

    @Test
    void readsTheBytesThatItWroteUnderAnyKey() {
        byte[] content = {0, 1, -1, 0};

        assertArrayEquals(content, after.decrypt(before.encrypt(content)));
        assertArrayEquals(new byte[0], before.decrypt(before.encrypt(new byte[0])));
        assertThrows(UndecipherableException.class, () -> before.decrypt(new byte[] {5, 1}));
        assertThrows(UndecipherableException.class, () -> before.decrypt(new byte[0]));
    }

    @Test
    void productionHasNoDevelopmentKeyOfAnyRank() {
        var config = new Keys(Map.of("dev-1", OLD, "k-2026", NEW), "k-2026");
        var planted = new FieldCipher(Map.of("dev-1", OLD), "dev-1").encrypt("planted");

        var production = new FieldCipher(config, "production");
        assertThrows(UndecipherableException.class, () -> production.decrypt(planted));
        assertEquals("own", production.decrypt(production.encrypt("own")));
        assertEquals("planted", new FieldCipher(config, "sandbox").decrypt(planted));
        assertEquals(
                1,
                new BlindIndex(config, "production")
                        .candidates("login", "somebody")
                        .size());
        assertEquals(
                2,
                new BlindIndex(config, "sandbox")
                        .candidates("login", "somebody")
                        .size());
    }

    @Test
    void writesTheSameTextDifferentlyEachTime() {
        assertNotEquals(before.encrypt("李小明"), before.encrypt("李小明"));
    }

    @Test
    void readsOldValuesWhileANewKeyWrites() {
        String stored = before.encrypt("李小明");

        assertEquals("李小明", after.decrypt(stored));
        assertTrue(after.isOutdated(stored));
        String moved = after.reencrypt(stored);
        assertTrue(moved.startsWith("k2:"), moved);
        assertFalse(after.isOutdated(moved));
        assertEquals(moved, after.reencrypt(moved));
    }

    @Test
    void tellsTheKeyOfAStoredValueByItsBeginning() {
        byte[] content = {0, 1, -1};
        byte[] stored = before.encrypt(content);
        byte[] moved = after.reencrypt(stored);

        assertArrayEquals(content, after.decrypt(moved));
        assertArrayEquals(moved, after.reencrypt(moved));
        assertEquals(Optional.of("k1"), FieldCipher.keyOf(Arrays.copyOf(stored, 4)));
        assertEquals(Optional.of("k2"), FieldCipher.keyOf(moved));
        assertEquals(Optional.of("k1"), FieldCipher.keyOf(before.encrypt("x").substring(0, 4)));
        assertEquals(Optional.empty(), FieldCipher.keyOf(new byte[] {5, 1}));
        assertEquals(Optional.empty(), FieldCipher.keyOf("a text without a key"));
    }

    @Test
    void refusesAChangedValue() {
        String stored = before.encrypt("李小明");
        int last = stored.length() - 3;
        String changed =
                stored.substring(0, last) + (stored.charAt(last) == 'A' ? 'B' : 'A') + stored.substring(last + 1);

        assertThrows(UndecipherableException.class, () -> before.decrypt(changed));
    }

    @Test
    void refusesAValueThatClaimsAnotherKey() {
        FieldCipher twins = new FieldCipher(Map.of("k1", OLD, "k2", OLD), "k1");
        String relabelled = twins.encrypt("李小明").replaceFirst("k1:", "k2:");

        assertThrows(UndecipherableException.class, () -> twins.decrypt(relabelled));
        assertThrows(UndecipherableException.class, () -> before.decrypt("gone:AAAA"));
        assertThrows(UndecipherableException.class, () -> before.decrypt("plain text"));
    }

    @Test
    void refusesAKeyOfTheWrongLengthWithoutTellingIt() {
        String weak = Base64.getEncoder().encodeToString("short".getBytes(StandardCharsets.UTF_8));

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> new FieldCipher(Map.of("k1", weak), "k1"));

        assertFalse(String.valueOf(refused.getMessage()).contains(weak));
    }

    @Test
    void indexesEqualValuesEquallyAndKeepsKindsApart() {
        BlindIndex index = new BlindIndex(Map.of("k1", OLD), "k1");

        assertEquals(index.of("resident-id", "150105"), index.of("resident-id", "150105"));
        assertNotEquals(index.of("resident-id", "150105"), index.of("phone", "150105"));
    }

    @Test
    void looksForTheIndexesOfAllKeys() {
        BlindIndex old = new BlindIndex(Map.of("k1", OLD), "k1");
        BlindIndex rotating = new BlindIndex(Map.of("k1", OLD, "k2", NEW), "k2");

        assertEquals(List.of(rotating.of("phone", "138"), old.of("phone", "138")), rotating.candidates("phone", "138"));
    }

    private static String key(char filling) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(filling).repeat(32).getBytes(StandardCharsets.UTF_8));
    }
}
