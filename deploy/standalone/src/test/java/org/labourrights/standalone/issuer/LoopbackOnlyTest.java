package org.labourrights.standalone.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackOnlyTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            localhost:8090,        -,                          true
            127.0.0.1:8090,        -,                          true
            [::1]:8090,            -,                          true
            localhost,             http://localhost:3000,      true
            localhost:8090,        https://127.0.0.1,          true
            localhost:8090,        https://evil.example,       false
            localhost:8090,        http://localhost.evil.example, false
            localhost:8090,        null,                       false
            localhost:8090,        file://,                    false
            evil.example:8090,     -,                          false
            localhost.evil.example, -,                         false
            127.0.0.1.evil.example, -,                         false
            -,                     -,                          false
            """)
    void servesProgramsAndPagesOfThisMachineAlone(@Nullable String host, @Nullable String origin, boolean served) {
        assertEquals(served, LoopbackOnly.isLocal(host, origin));
    }
}
