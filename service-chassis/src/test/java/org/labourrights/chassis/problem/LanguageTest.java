package org.labourrights.chassis.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | ZH",
                "zh-CN | ZH",
                "en | EN",
                "en-GB,en;q=0.9 | EN",
                "en;q=0.3, zh;q=0.8 | ZH",
                "fr, en;q=0.5 | EN",
                "fr | ZH",
                "* | ZH",
                "en;q=0, zh | ZH",
                ";;;=,q | ZH"
            })
    void choosesByPreference(@Nullable String header, Language expected) {
        assertEquals(expected, Language.of(header));
    }
}
