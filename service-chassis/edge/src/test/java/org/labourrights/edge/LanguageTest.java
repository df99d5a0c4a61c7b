package org.labourrights.edge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | ZH",
                "zh-CN | ZH",
                "en | EN",
                "EN-gb | EN",
                "en-GB,en;q=0.9 | EN",
                "en-GB,zh;q=0.5 | EN",
                "en;q=0.3, zh;q=0.8 | ZH",
                "en;q=0.1,zh-CN;q=0.9 | ZH",
                "fr, en;q=0.5 | EN",
                "fr, en ; Q=0.5, zh;q=0.4 | EN",
                "fr | ZH",
                "* | ZH",
                "en;q=0 | ZH",
                "en;q=0, zh | ZH",
                "en;q=heavy | ZH",
                "english | ZH",
                ";;;=,q | ZH"
            })
    void choosesByPreference(@Nullable String header, Language expected) {
        assertEquals(expected, Language.of(header));
    }

    /** The library's parser takes more than half a second for one of them. */
    @ParameterizedTest
    @ValueSource(strings = {"en-a%05d", "zh-a%05d;q=0.5", "x%05d;q=0.001", "*;q=0.%d", ";%d"})
    @Timeout(value = 5, unit = SECONDS)
    void isNotHeldUpByALongHeader(String range) {
        String header = IntStream.range(0, 60_000 / range.length())
                .mapToObj(range::formatted)
                .collect(Collectors.joining(","));

        for (int i = 0; i < 100; i++) {
            assertEquals(Language.ZH, Language.of(header));
        }
    }
}
