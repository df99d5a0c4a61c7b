package org.labourrights.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.ResidentId;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

class SamplesTest {
    private static final DivisionCode SAIHAN = new DivisionCode("150105");

    @Test
    void givesTheSameValuesForTheSameSeed() {
        Samples one = new Samples(7);
        Samples other = new Samples(7);

        assertEquals(one.enterprise(SAIHAN), other.enterprise(SAIHAN));
        assertEquals(one.enterpriseName(), other.enterpriseName());
    }

    @Test
    void givesCodesThatHoldBothChecks() {
        Samples samples = new Samples(1);

        assertTrue(Stream.generate(() -> samples.enterprise(SAIHAN))
                .limit(1000)
                .allMatch(code -> code.checkHolds() && code.organisationCodeHolds()));
        assertTrue(samples.selfEmployed(SAIHAN).selfEmployed());
    }

    @Test
    void givesDifferentCodes() {
        Samples samples = new Samples(2);

        assertEquals(
                1000,
                Stream.generate(() -> samples.enterprise(SAIHAN))
                        .limit(1000)
                        .map(UnifiedSocialCreditCode::value)
                        .distinct()
                        .count());
    }

    @Test
    void givesResidentsOfTheAgeThatIsAskedFor() {
        Samples samples = new Samples(3);
        LocalDate today = LocalDate.of(2026, 10, 15);

        assertTrue(Stream.generate(() -> samples.resident(SAIHAN, 30, today))
                .limit(500)
                .map(ResidentId::value)
                .map(ResidentId::parse)
                .allMatch(id -> id.ageOn(today) == 30));
    }
}
