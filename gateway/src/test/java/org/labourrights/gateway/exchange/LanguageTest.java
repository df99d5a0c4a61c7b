package org.labourrights.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void chineseUnlessEnglishIsPreferred() {
        assertThat(Language.of(null)).isEqualTo(Language.ZH);
        assertThat(Language.of("en")).isEqualTo(Language.EN);
        assertThat(Language.of("en-GB,zh;q=0.5")).isEqualTo(Language.EN);
        assertThat(Language.of("en;q=0.1,zh-CN;q=0.9")).isEqualTo(Language.ZH);
        assertThat(Language.of("de,en;q=0.5")).isEqualTo(Language.EN);
        assertThat(Language.of("fr")).isEqualTo(Language.ZH);
        assertThat(Language.of("en;q=0")).isEqualTo(Language.ZH);
        assertThat(Language.of(";;;=")).isEqualTo(Language.ZH);
    }
}
