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

    @ParameterizedTest
    @CsvSource({
        "包工头老王13911224477,包工头老王139****4477",
        "老王 139-1122-4477 转2,老王 *********4477 转2",
        "证号15010519900101512X，三队,证号150105********512X，三队",
        "１３９１１２２４４７７,１３９****４４７７",
        "座机0471-1234567,座机********4567",
        "第12345号项目部,第12345号项目部",
        "虚构配送服务有限公司,虚构配送服务有限公司",
    })
    void masksTheNumbersWithinAText(String text, String masked) {
        assertEquals(masked, Masking.numbers(text));
    }
}
