package org.labourrights.chassis.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallIdentifiersTest {
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"CN", "150105", "1300L1"})
    void acceptsDivisionCodesAndLocalZones(String text) {
        assertEquals(text, DivisionCode.parse(text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cn", "1501", "015010", "1501055", "13L001"})
    void refusesOtherDivisionCodes(String text) {
        assertEquals(
                "E-DIVISION-FORMAT",
                assertThrows(IdentifierException.class, () -> DivisionCode.parse(text))
                        .code());
    }

    @Test
    void readsNumbersAsTheyAreTypedFromPaper() {
        assertEquals("13812345678", PhoneNumber.parse(" １３８－1234 5678\u3000").value());
        assertEquals("13812345678", PhoneNumber.parse("138–1234–5678").value());
        assertEquals("0471-1234567", PhoneNumber.parse("０４７１—1234567").value());
        assertEquals(
                "11010519491231002X", ResidentId.parse("110105 1949 1231 002ｘ").value());
    }

    @Test
    void masksPhoneNumbers() {
        assertEquals("138****5678", MobileNumber.parse("13812345678").toString());
        assertEquals("047****5678", PhoneNumber.parse("0471-12345678").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812345678", "1381234567", "138123456789", "0471-12345678"})
    void refusesWhatIsNotAMobileNumber(String text) {
        assertThrows(IdentifierException.class, () -> MobileNumber.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "0471-1234567", "01012345678"})
    void acceptsMobileAndLandlineNumbersOfContacts(String text) {
        assertEquals(text, PhoneNumber.parse(text).value());
    }

    @Test
    void writesMoneyAsAStringWithTwoDigits() throws JsonProcessingException {
        assertEquals("\"86400.00\"", json.writeValueAsString(Yuan.parse("86400")));
    }

    @Test
    void readsMoneyFromAStringAndFromANumberWithoutLoss() throws JsonProcessingException {
        assertEquals(new Yuan(new BigDecimal("8068394.85")), json.readValue("\"8068394.85\"", Yuan.class));
        assertEquals(new Yuan(new BigDecimal("8068394.85")), json.readValue("8068394.85", Yuan.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "1e3", "1234567890123", "abc", "", "1."})
    void refusesOtherAmounts(String text) {
        assertThrows(IdentifierException.class, () -> Yuan.parse(text));
    }

    @Test
    void addsAndComparesAmounts() {
        assertEquals(Yuan.parse("0.30"), Yuan.parse("0.10").plus(Yuan.parse("0.20")));
        assertEquals(Yuan.parse("-0.10"), Yuan.parse("0.10").minus(Yuan.parse("0.20")));
    }
}
