package org.labourrights.inspection.contract;

import org.junit.jupiter.api.Test;
import org.labourrights.testkit.architecture.CatalogueRule;
import org.labourrights.testkit.architecture.SuiteRules;

class InspectionArchitectureTest {

    private static final String BASE = "org.labourrights.inspection";

    @Test
    void keepsTheRulesOfTheSuite() {
        SuiteRules.check(BASE);
    }

    @Test
    void everyProblemCodeHasItsTexts() {
        CatalogueRule.check(BASE);
    }
}
