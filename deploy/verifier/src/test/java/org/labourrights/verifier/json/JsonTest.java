package org.labourrights.verifier.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void writesTheCanonicalWayWhateverTheWayItWasWritten() {
        String text =
                " { \"b\" : [ 1 , -2 , true , false , null ] ,\n\"\\u0061\" : \"\\/\\u4e2d\\t\\u0001\\\"\\\\\" } ";

        assertEquals("{\"a\":\"/中\\t\\u0001\\\"\\\\\",\"b\":[1,-2,true,false,null]}", canonical(text));
    }

    /** The example of RFC 8785, section 3.2.3. */
    @Test
    void sortsNamesByTheirUnits() {
        String text =
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}";

        assertEquals(
                "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}", canonical(text));
    }

    @Test
    void keepsTheLargestNumbersAndEmptyThings() {
        String text = "[9007199254740991,-9007199254740991,0,{},[],\"\"]";

        assertEquals(text, canonical(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2} ! twice ! 7",
                "{\"a\":1,\"\\u0061\":2} ! twice ! 7",
                "9007199254740992 ! large ! 0",
                "99999999999999999999999999 ! large ! 0",
                "1.0 ! whole ! 1",
                "1e3 ! whole ! 1",
                "01 ! zero ! 0",
                "-0 ! zero ! 0",
                "[1,] ! value ! 3",
                "[1 2] ! character ! 3",
                "{\"a\" 1} ! character ! 5",
                "{a:1} ! name ! 1",
                "[1]] ! behind ! 3",
                "\"\\ud800\" ! surrogate ! 1",
                "\"\\udc00\\ud800\" ! surrogate ! 1",
                "\"\\x\" ! escape ! 1",
                "\"\\u12g4\" ! digits ! 1",
                "\"\\u12 ! early ! 5",
                "[1 ! early ! 2",
                "tru ! early ! 3",
                "nul1 ! character ! 3",
                "NaN ! value ! 0",
                "'' ! value ! 0"
            })
    void refusesWhatTwoReadersCouldReadInTwoWays(String text, String what, int offset) {
        NotJson refused = assertThrows(NotJson.class, () -> JsonReader.read(text.getBytes(UTF_8)));

        assertEquals(what + " " + offset, refused.what() + " " + refused.offset());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0a, 0x00, 0x1f})
    void refusesControlCharactersInATextAsTheyAre(int character) {
        byte[] text = {'"', (byte) character, '"'};

        assertEquals(
                "control",
                assertThrows(NotJson.class, () -> JsonReader.read(text)).what());
    }

    @Test
    void refusesMalformedUtf8AndAByteOrderMark() {
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '1'};

        assertEquals(
                "utf8",
                assertThrows(NotJson.class, () -> JsonReader.read(overlong)).what());
        assertEquals(
                "utf8",
                assertThrows(NotJson.class, () -> JsonReader.read(surrogate)).what());
        assertEquals(
                "value",
                assertThrows(NotJson.class, () -> JsonReader.read(marked)).what());
    }

    @Test
    void refusesToFollowADepthThatWouldBreakIt() {
        byte[] deep = "[".repeat(100_000).getBytes(UTF_8);

        assertEquals(
                "deep", assertThrows(NotJson.class, () -> JsonReader.read(deep)).what());
    }

    @Test
    void namesThePlaceOfWhatDoesNotFit() {
        Node node = Node.root(JsonReader.read("{\"a/b\":[{\"~\":\"x\"}]}".getBytes(UTF_8)));

        Misfit misfit = assertThrows(
                Misfit.class,
                () -> node.member("a/b").items().getFirst().member("~").whole(0, 9));

        assertEquals("/a~1b/0/~0", misfit.pointer());
        assertEquals("0…9", misfit.expected());
        assertEquals("x", misfit.found());
    }

    @Test
    void refusesMembersThatNobodyAskedFor() {
        Node node = Node.root(JsonReader.read("{\"a\":1,\"b\":2}".getBytes(UTF_8)));

        assertEquals(
                "[a, b]", assertThrows(Misfit.class, () -> node.exactly("a")).found());
        assertThrows(Misfit.class, () -> node.exactly("a", "c"));
        assertThrows(Misfit.class, () -> node.member("c"));
    }

    private static String canonical(String text) {
        return new String(CanonicalJson.of(JsonReader.read(text.getBytes(UTF_8))), UTF_8);
    }
}
