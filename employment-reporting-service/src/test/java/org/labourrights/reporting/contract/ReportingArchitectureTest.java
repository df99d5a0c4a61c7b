package org.labourrights.reporting.contract;

import org.junit.jupiter.api.Test;
import org.labourrights.testkit.architecture.CatalogueRule;
import org.labourrights.testkit.architecture.SuiteRules;

class ReportingArchitectureTest {

    private static final String BASE = "org.labourrights.reporting";

    @Test
    void keepsTheRulesOfTheSuite() {
        SuiteRules.check(BASE);
    }

    @Test
    void everyProblemCodeHasItsTexts() {
        CatalogueRule.check(BASE);
    }
}
