package org.labourrights.chassis.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

class GroupRuleTest {

    private enum Level {
        LEVEL_1,
        LEVEL_2,
        LEVEL_3,
        LEVEL_4
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 14);
    private static final Map<Level, Integer> LIMITS =
            Map.of(Level.LEVEL_4, 10, Level.LEVEL_3, 30, Level.LEVEL_2, 50, Level.LEVEL_1, 300);

    @Test
    void aGroupSpansAtMostTheWindowWhicheverEndASubjectJoinsAt() {
        assertTrue(GroupRule.fits(FIRST, LAST, LocalDate.of(2026, 11, 7), 90));
        assertFalse(GroupRule.fits(FIRST, LAST, LocalDate.of(2026, 11, 8), 90));
        assertTrue(GroupRule.fits(FIRST, LAST, LocalDate.of(2026, 5, 17), 90));
        assertFalse(GroupRule.fits(FIRST, LAST, LocalDate.of(2026, 5, 16), 90));
        assertTrue(GroupRule.fits(FIRST, FIRST, FIRST, 1));
    }

    @Test
    void theKeyNamesEmployerAndFirstDay() {
        assertEquals(
                "91150104MA0LWP5518-20260810",
                GroupRule.key(UnifiedSocialCreditCode.unchecked("91150104MA0LWP5518"), FIRST));
    }

    @Test
    void theCommonDivisionHoldsAllSubjects() {
        String saihan = "CN/150000/150100/150105/";
        assertEquals(saihan, GroupRule.common(saihan, saihan));
        assertEquals("CN/150000/150100/", GroupRule.common(saihan, "CN/150000/150100/150104/"));
        assertEquals("CN/150000/", GroupRule.common("CN/150000/150100/", "CN/150000/152900/152921/"));
        assertEquals("CN/", GroupRule.common(saihan, "CN/130000/130682/"));
    }

    @Test
    void levelsIncludeTheirLimits() {
        assertEquals(Optional.empty(), GroupRule.level(9, LIMITS));
        assertEquals(Optional.of(Level.LEVEL_4), GroupRule.level(10, LIMITS));
        assertEquals(Optional.of(Level.LEVEL_4), GroupRule.level(29, LIMITS));
        assertEquals(Optional.of(Level.LEVEL_3), GroupRule.level(30, LIMITS));
        assertEquals(Optional.of(Level.LEVEL_3), GroupRule.level(49, LIMITS));
        assertEquals(Optional.of(Level.LEVEL_2), GroupRule.level(50, LIMITS));
        assertEquals(Optional.of(Level.LEVEL_1), GroupRule.level(300, LIMITS));
    }

    @Test
    void twoSubjectsWithAsManyPeopleAsTheThresholdAreDetected() {
        assertTrue(GroupRule.detects(new Sums(2, 30, Yuan.ZERO), 30));
        assertFalse(GroupRule.detects(new Sums(2, 29, Yuan.ZERO), 30));
        assertFalse(GroupRule.detects(new Sums(1, 34, Yuan.ZERO), 30));
    }

    @Test
    void onlyAGraverLevelIsToldOfAgain() {
        assertTrue(GroupRule.graver(Optional.of(Level.LEVEL_4), null));
        assertTrue(GroupRule.graver(Optional.of(Level.LEVEL_2), Level.LEVEL_3));
        assertFalse(GroupRule.graver(Optional.of(Level.LEVEL_3), Level.LEVEL_3));
        assertFalse(GroupRule.graver(Optional.of(Level.LEVEL_4), Level.LEVEL_3));
        assertFalse(GroupRule.graver(Optional.empty(), Level.LEVEL_4));
    }
}
