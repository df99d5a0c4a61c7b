package org.labourrights.chassis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\u00A0",
                "\u200B\u200B",
                "\uFEFF",
                "\u2007\u202F",
                "\t\r\n",
                "\u2060",
                "\u3164",
                "\u2800",
                "\u200D",
                "\u0301",
                "\uFE0F",
                "\u200E\u3000\u200F"
            })
    void whatNobodySeesIsBlank(String text) {
        assertTrue(Characters.isBlank(text));
        assertEquals("", Characters.tidy(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李", "𠮷", "😀", "é", "e\u0301", "a\u200Db", "\uE000", "\uD88C\uDF50", "。", "\uD869\uDF00"})
    void whatSomebodySeesIsKeptAsItIs(String text) {
        assertFalse(Characters.isBlank(text));
        assertEquals(text, Characters.tidy(text));
        assertTrue(Characters.unfit(text).isEmpty());
    }

    @Test
    void takesBlanksOfAnyWidthFromTheEndsAndThoseWithoutWidthFromEverywhere() {
        assertEquals("李 小明", Characters.tidy("\u3000\uFEFF李 小\u200B明\u00A0\r\n"));
        assertEquals("第一行\n第二行", Characters.tidy("第一行\n第二行\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, U+0000",
        "7, U+0007",
        "1B, U+001B",
        "7F, U+007F",
        "85, U+0085",
        "9B, U+009B",
        "D800, U+D800",
        "DFFF, U+DFFF",
        "FFFD, U+FFFD",
        "FFFE, U+FFFE",
        "FDD0, U+FDD0",
        "1FFFF, U+1FFFF",
        "202E, U+202E",
        "202A, U+202A",
        "2066, U+2066",
        "2069, U+2069",
        "FFF9, U+FFF9"
    })
    void namesWhatNoTextMayHold(String hex, String name) {
        String text = "工资" + Character.toString(Integer.parseInt(hex, 16)) + "条";

        assertEquals(name, Characters.name(Characters.unfit(text).orElseThrow()));
    }

    @Test
    void takesTheScriptsOfTheCountryAndTheEndsOfLines() {
        assertTrue(Characters.unfit("第一行\r\n\t第二行\u2028").isEmpty());
        assertTrue(Characters.unfit("ᠮᠣᠩᠭᠣᠯ\u180Eᠠ ئۇيغۇرچە\u200F བོད་ཡིག ꆈꌠꉙ 𠮷\uDB40\uDD00")
                .isEmpty());
    }

    @Test
    void countsCharactersAsTheDatabaseDoes() {
        assertEquals(3, Characters.count("𠮷野家"));
        assertEquals(1, Characters.count("😀"));
        assertEquals(2, Characters.count("e\u0301"));
        assertEquals(1, Characters.count("\uD88C\uDF50"));
    }

    @Test
    void aNameIsOneLine() {
        assertTrue(Characters.isOneLine("示例快送（北京） 有限公司"));
        for (String end : new String[] {"\n", "\r", "\t", "\u2028", "\u2029"}) {
            assertFalse(Characters.isOneLine("示例" + end + "公司"));
        }
    }
}
