package org.labourrights.chassis.table.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "＝1+1", "'=1", "''=1", "\t甲", "-5.00", "甲", "'甲", "", "'"})
    void whatGoesOutComesBackAsItWas(String text) {
        assertEquals(text, FormulaGuard.taken(FormulaGuard.given(text)));
    }
}
