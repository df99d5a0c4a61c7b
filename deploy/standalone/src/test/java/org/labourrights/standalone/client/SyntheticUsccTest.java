package org.labourrights.standalone.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

class SyntheticUsccTest {

    @Test
    void makesCodesThatTheSuiteAccepts() {
        long distinct = IntStream.range(0, 2_000)
                .mapToObj(number -> SyntheticUscc.of("150105", number))
                .peek(UnifiedSocialCreditCode::parse)
                .distinct()
                .count();

        assertEquals(2_000, distinct);
    }
}
