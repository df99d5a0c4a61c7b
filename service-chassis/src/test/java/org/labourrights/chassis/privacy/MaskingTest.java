package org.labourrights.chassis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"李小明,李*明", "李明,李*", "李,*", "欧阳小明,欧**明", "𠮷野家,𠮷*家"})
    void masksNames(String name, String masked) {
        assertEquals(masked, Masking.name(name));
    }

    @ParameterizedTest
    @CsvSource({"150105199001015122,150105********5122", "H12345678,*******78", "12,**"})
    void masksIdNumbers(String number, String masked) {
        assertEquals(masked, Masking.idNumber(number));
    }

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "04711234,****1234"})
    void masksTelephones(String number, String masked) {
        assertEquals(masked, Masking.phone(number));
    }
}
