package org.labourrights.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChassisArchitectureTest {

    private static final String[] BASE = {"org.labourrights.chassis", "org.labourrights.kernel"};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void theCatalogueHasEveryCodeOfTheChassis() {
        List.of(BASE).forEach(CatalogueRule::check);
    }

    @Test
    void whatServicesInheritCanBeIntercepted() {
        SuiteRules.INHERITED_OPERATIONS_CAN_BE_INTERCEPTED.check(CLASSES);
    }

    @Test
    void everyTextOfARequestHasAKind() {
        SuiteRules.EVERY_TEXT_OF_A_REQUEST_HAS_A_KIND.check(CLASSES);
    }

    @Test
    void theMechanismKnowsNoNoun() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.labourrights.chassis..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.labourrights.kernel..")
                .because("what services share by name is built on the mechanism")
                .check(CLASSES);
    }

    @Test
    void findsTheCodesThatAClassNames() {
        assertTrue(CatalogueRule.named("org.labourrights.chassis.http").contains("E-PRECONDITION-REQUIRED"));
    }
}
