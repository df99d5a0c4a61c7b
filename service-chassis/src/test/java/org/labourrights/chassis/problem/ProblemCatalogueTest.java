package org.labourrights.chassis.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemCatalogue;
import org.labourrights.edge.Text;

class ProblemCatalogueTest {

    private final ProblemCatalogue catalogue = new ProblemCatalogue();

    @TestFactory
    Stream<DynamicTest> everyCodeSpeaksBothLanguages() {
        return catalogue.all().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.code(), () -> {
                    assertTrue(entry.code().matches("[EW]-[A-Z0-9-]+"), "code");
                    assertTrue(entry.status() >= 400 && entry.status() < 600, "status");
                    for (Text text : new Text[] {entry.title(), entry.detail(), entry.cause(), entry.remedy()}) {
                        assertTrue(text.zh().codePoints().anyMatch(Character::isIdeographic), "Chinese: " + text.zh());
                        assertFalse(text.en().isBlank(), "English");
                        assertFalse(text.en().codePoints().anyMatch(Character::isIdeographic), "English: " + text.en());
                    }
                    assertFalse(entry.example().isBlank(), "example");
                }));
    }

    @Test
    void fillsPlaceholdersAndLeavesUnknownOnes() {
        Text text = new Text("在 {min} 到 {max} 之间", "between {min} and {max}");

        assertEquals("between 1 and {max}", text.in(Language.EN, Map.of("min", 1)));
        assertEquals("在 1 到 $9 之间", text.in(Language.ZH, Map.of("min", 1, "max", "$9")));
    }

    @Test
    void refusesACodeThatNobodyWrote() {
        assertThrows(IllegalStateException.class, () -> catalogue.require("E-NOBODY"));
    }
}
