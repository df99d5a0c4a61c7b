package org.labourrights.chassis.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请联系 138 0013 8000",
                "+86 13800138000",
                "１３８００１３８０００",
                "骑手11010519491231002x投诉",
                "150105-19900307-5122",
                "QX-13800138000",
                "见 QX-150105-20260930-0001，电话 138-0013-8000",
                "QX-150105-19900307-5122"
            })
    void findsWhoeverIsNamedByNumber(String text) {
        assertTrue(PersonalNumbers.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见线索 QX-150105-20260930-0001",
                "QX-150105-20260930-0001、QX-150105-20260930-0002 已并案",
                "义务 YG-150105-2026H1-00017 已履行",
                "告知书 GZ-150105-2026-0001",
                "呼人社发〔2026〕21号",
                "12345-20260930-000123"
            })
    void letsATextCiteDocuments(String text) {
        assertFalse(PersonalNumbers.in(text));
    }
}
