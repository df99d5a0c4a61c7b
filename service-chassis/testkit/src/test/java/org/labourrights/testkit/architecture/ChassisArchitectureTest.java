package org.labourrights.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ChassisArchitectureTest {

    @Test
    void theCatalogueHasEveryCodeOfTheChassis() {
        CatalogueRule.check("org.labourrights.chassis");
    }

    @Test
    void whatServicesInheritCanBeIntercepted() {
        SuiteRules.INHERITED_OPERATIONS_CAN_BE_INTERCEPTED.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.labourrights.chassis"));
    }

    @Test
    void everyTextOfARequestHasAKind() {
        SuiteRules.EVERY_TEXT_OF_A_REQUEST_HAS_A_KIND.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.labourrights.chassis"));
    }

    @Test
    void findsTheCodesThatAClassNames() {
        assertTrue(CatalogueRule.named("org.labourrights.chassis.http").contains("E-PRECONDITION-REQUIRED"));
    }
}
