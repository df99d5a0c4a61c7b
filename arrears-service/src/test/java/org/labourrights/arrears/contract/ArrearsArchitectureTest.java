package org.labourrights.arrears.contract;

import org.junit.jupiter.api.Test;
import org.labourrights.testkit.architecture.CatalogueRule;
import org.labourrights.testkit.architecture.SuiteRules;

class ArrearsArchitectureTest {

    private static final String BASE = "org.labourrights.arrears";

    @Test
    void keepsTheRulesOfTheSuite() {
        SuiteRules.check(BASE);
    }

    @Test
    void everyProblemCodeHasItsTexts() {
        CatalogueRule.check(BASE);
    }
}
