package org.labourrights.arrears.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.lead.EmploymentRelation;

class RelationRuleTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource({
        "4, 4, 4, 2, 0, ESTABLISHED",
        "4, 4, 4, 1, 0, INCOMPLETE",
        "2, 2, 2, 1, 0, INCOMPLETE",
        "2, 2, 1, 1, 0, CIVIL",
        "0, 0, 0, 0, 0, CIVIL",
    })
    void suggestsByTheSumOfTheFactors(int a, int b, int c, int d, int e, EmploymentRelation expected) {
        assertEquals(
                expected, RelationRule.suggest(new RelationFactors(a, b, c, d, e), new RelationRule.Points(14, 7)));
    }
}
