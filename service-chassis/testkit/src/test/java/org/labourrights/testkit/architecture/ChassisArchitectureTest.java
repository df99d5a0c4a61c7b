package org.labourrights.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChassisArchitectureTest {

    @Test
    void theCatalogueHasEveryCodeOfTheChassis() {
        CatalogueRule.check("org.labourrights.chassis");
    }

    @Test
    void findsTheCodesThatAClassNames() {
        assertTrue(CatalogueRule.named("org.labourrights.chassis.http").contains("E-PRECONDITION-REQUIRED"));
    }
}
