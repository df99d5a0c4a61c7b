package org.labourrights.chassis.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, true, ADULT",
        "440524188001010014, 1880-01-01, false, IMPLAUSIBLE",
        "150105199003075122, 1990-03-07, true, ADULT",
        "13010219850615102X, 1985-06-15, true, ADULT",
        "152921199211203016, 1992-11-20, false, ADULT",
        "150105202006075122, 2020-06-07, true, CHILD"
    })
    void readsBirthDateSexAndWorkingAge(String text, LocalDate birthDate, boolean female, WorkingAge age) {
        ResidentId id = ResidentId.parse(text);

        assertEquals(birthDate, id.birthDate());
        assertEquals(female, id.female());
        assertEquals(age, id.workingAgeOn(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "150105198802290016, E-ID-CHECK",
        "150105199002300017, E-ID-DATE",
        "15010519900307512, E-ID-FORMAT",
        "000105199003075122, E-ID-FORMAT",
        "15010519900307512A, E-ID-FORMAT"
    })
    void refusesOtherNumbersAndSaysWhy(String text, String code) {
        IdentifierException refusal = assertThrows(IdentifierException.class, () -> ResidentId.parse(text));

        assertEquals(code, refusal.code());
        assertFalse(String.valueOf(refusal.getMessage()).contains(text), "the number must not reach a log");
    }

    @Test
    void knowsThatTheLeapDayExistsAndOnlyTheCheckDigitIsWrong() {
        assertEquals('9', ResidentId.checkCharacter("15010519880229001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"81000019900101001", "82000019900101001", "83000019900101001"})
    void acceptsResidencePermitsOfHongKongMacaoAndTaiwan(String first17) {
        String text = first17 + ResidentId.checkCharacter(first17);

        assertEquals(text, ResidentId.parse(text).value());
    }

    @ParameterizedTest
    @CsvSource({"2010-10-16, CHILD", "2010-10-15, MINOR", "2008-10-16, MINOR", "2008-10-15, ADULT"})
    void drawsTheAgesOfWorkAtSixteenAndEighteen(LocalDate birth, WorkingAge expected) {
        String first17 = "150105" + birth.toString().replace("-", "") + "001";

        ResidentId id = ResidentId.parse(first17 + ResidentId.checkCharacter(first17));

        assertEquals(expected, id.workingAgeOn(TODAY));
    }

    @Test
    void masksItselfInEveryText() {
        assertEquals(
                "150105********5122", ResidentId.parse("150105199003075122").toString());
    }
}
