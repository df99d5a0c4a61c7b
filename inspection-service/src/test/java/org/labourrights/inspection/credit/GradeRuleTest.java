package org.labourrights.inspection.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.kernel.directory.CreditLevel;

class GradeRuleTest {

    @ParameterizedTest
    @CsvSource({"0, A", "1, B", "2, B", "3, C", "4, C"})
    void followsTheNumberOfInvestigatedViolations(int investigated, CreditLevel grade) {
        assertEquals(grade, GradeRule.grade(new GradeFigures(2025, investigated, List.of()), 3));
    }

    @Test
    void isCForWhatIsGraveWhateverTheNumber() {
        assertEquals(
                CreditLevel.C,
                GradeRule.grade(new GradeFigures(2025, 0, List.of(GraveReason.REFUSED_RECTIFICATION)), 3));
    }
}
