package org.labourrights.chassis.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91330100799655058B",
                "9144030071526726XG",
                "91110000101623741K",
                "91150105MA00000150",
                "91130102MA0000285Y",
                "91150105MA0T1A2B95",
                "91130102MA0TJY1146",
                "91152921MA0ALX22X4",
                "91150104MA0LWP5518",
                "92150105MA0GTH4441"
            })
    void acceptsCodesWhoseCheckCharacterFits(String text) {
        assertEquals(text, UnifiedSocialCreditCode.parse(text).value());
    }

    @ParameterizedTest
    @CsvSource({
        "91350211M0000XUF46, E-USCC-CHECK",
        "91150105MA0T1A2B96, E-USCC-CHECK",
        "911501050000000000, E-USCC-CHECK",
        "91150105MA0I1A2B95, E-USCC-CHECK",
        "91150105MA0O1A2B95, E-USCC-CHECK",
        "91150105MA0S1A2B95, E-USCC-FORMAT",
        "91150105MA0V1A2B95, E-USCC-FORMAT",
        "91150105MA0Z1A2B95, E-USCC-FORMAT",
        "91150105MA0T1A2B9, E-USCC-FORMAT",
        "91150105MA0T1A2B955, E-USCC-FORMAT",
        "'', E-USCC-FORMAT"
    })
    void refusesOtherCodesAndSaysWhy(String text, String code) {
        IdentifierException refusal =
                assertThrows(IdentifierException.class, () -> UnifiedSocialCreditCode.parse(text));

        assertEquals(code, refusal.code());
    }

    @Test
    void namesTheCharacterThatWouldFit() {
        assertEquals('C', UnifiedSocialCreditCode.checkCharacter("91150105000000000"));
    }

    @Test
    void admitsAFailingCheckCharacterWhenTheBureauOverrides() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.unchecked("91350211M0000XUF46");

        assertFalse(code.checkHolds());
    }

    @Test
    void holdsTheAlphabetEvenWhenTheBureauOverrides() {
        IdentifierException refusal =
                assertThrows(IdentifierException.class, () -> UnifiedSocialCreditCode.unchecked("91150105MA0S1A2B95"));

        assertEquals("E-USCC-FORMAT", refusal.code());
    }

    @Test
    void readsLowerCaseAndWritesUpperCase() {
        assertEquals(
                "91150105MA0T1A2B95",
                UnifiedSocialCreditCode.parse(" 91150105ma0t1a2b95 ").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9115 0105 MA0T 1A2B 95",
                "911501O5MAOT1A2B95",
                "9ll50105ma0t1a2b95",
                "９１１５０１０５ＭＡ０Ｔ１Ａ２Ｂ９５",
                "91150105-MA0T1A2B9–5",
                "91I5OIO5MA0TIA2B95",
                "\u300091150105MA0T1A2B95\u200B"
            })
    void isTheSameHoweverItIsTypedFromPaper(String typed) {
        assertEquals(
                "91150105MA0T1A2B95",
                UnifiedSocialCreditCode.parse(typed.replace("ll", "ii")).value());
    }

    @Test
    void onlyWarnsAboutTheOrganisationCode() {
        String first17 = "91150105MA0T1A2B4";
        String otherOrganisationCode = first17 + UnifiedSocialCreditCode.checkCharacter(first17);

        assertTrue(UnifiedSocialCreditCode.parse("91350100M000100Y43").organisationCodeHolds());
        assertFalse(UnifiedSocialCreditCode.parse(otherOrganisationCode).organisationCodeHolds());
    }

    @Test
    void tellsTheSelfEmployedFromEnterprises() {
        assertTrue(UnifiedSocialCreditCode.parse("92150105MA0GTH4441").selfEmployed());
        assertFalse(UnifiedSocialCreditCode.parse("91150105MA0T1A2B95").selfEmployed());
    }

    @Test
    void isAPlainStringInJson() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        UnifiedSocialCreditCode read = json.readValue("\"91350211M0000XUF46\"", UnifiedSocialCreditCode.class);

        assertEquals("\"91350211M0000XUF46\"", json.writeValueAsString(read));
    }
}
