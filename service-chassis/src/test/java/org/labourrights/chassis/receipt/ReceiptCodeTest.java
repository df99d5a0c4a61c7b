package org.labourrights.chassis.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ2M-X4T9B-0RWZD-J6HP1",
                "7kq2m x4t9b 0rwzd j6hp1",
                "7KQ2MX4T9BORWZDJ6HPI",
                "７ＫＱ２Ｍ－Ｘ４Ｔ９Ｂ—oＲＷＺＤ　Ｊ６ＨＰl"
            })
    void isTheSameHoweverItIsTyped(String typed) {
        assertEquals("7KQ2M-X4T9B-0RWZD-J6HP1", ReceiptCode.parse(typed).value());
        assertEquals(
                ReceiptCode.parse("7KQ2M-X4T9B-0RWZD-J6HP1").hash(),
                ReceiptCode.parse(typed).hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7KQ2M", "7KQ2M-X4T9B-0RWZD-J6HPU", "7KQ2M-X4T9B-0RWZD-J6HP12", "七KQ2M-X4T9B-0RWZD-J6HP1"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThrows(IllegalArgumentException.class, () -> ReceiptCode.parse(typed));
    }

    @Test
    void anIndexStandsForOneCode() {
        ReceiptCode code = ReceiptCode.of("k1:0123456789abcdef0123456789abcdef");

        assertEquals(code, ReceiptCode.of("k2:0123456789abcdef0123456789abcdef"));
        assertEquals(code, ReceiptCode.parse(code.value()));
        assertNotEquals(code, ReceiptCode.of("k1:0123456789abcdef0123456799abcdef"));
    }

    @Test
    void drawnOnesDifferAndShowInNoLog() {
        ReceiptCode code = ReceiptCode.drawn();

        assertNotEquals(code, ReceiptCode.drawn());
        assertEquals(code, ReceiptCode.parse(code.value()));
        assertTrue(!code.toString().contains(code.value().substring(0, 5)));
    }
}
