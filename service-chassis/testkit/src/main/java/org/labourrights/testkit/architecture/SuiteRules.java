package org.labourrights.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.idempotency.KeyedItems;

/** The rules; {@link #check} holds all of them against the classes of one base package. */
public final class SuiteRules {

    private SuiteRules() {}

    /** Holds every rule against the production classes below a base package, such as {@code org.labourrights.reporting}. */
    public static void check(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        all(basePackage).forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    /** Every rule. */
    public static List<ArchRule> all(String basePackage) {
        return List.of(
                NOBODY_READS_THE_SYSTEM_CLOCK,
                INJECTION_IS_BY_CONSTRUCTOR,
                NAMES_SAY_WHAT_THEY_ARE,
                RULES_ARE_PURE,
                RESOURCES_RUN_ON_VIRTUAL_THREADS,
                EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT,
                EVERY_WRITE_IS_IDEMPOTENT,
                WRITES_LEAVE_THE_TRANSACTION_TO_THE_KEY,
                INHERITED_OPERATIONS_CAN_BE_INTERCEPTED,
                ENTITIES_STAY_BEHIND_THE_API,
                NO_SERVICE_CALLS_ANOTHER,
                NO_LEGACY_DATES,
                EVERY_POLICY_KEY_IS_READ,
                EVERY_TEXT_OF_A_REQUEST_HAS_A_KIND,
                nothingDependsOnIntegration(basePackage),
                featuresFormNoCycle(basePackage));
    }

    /** Time comes from the {@code Clock} bean: deadlines must be testable and the sandbox can move it. */
    public static final ArchRule NOBODY_READS_THE_SYSTEM_CLOCK = noClasses()
            .should()
            .callMethodWhere(Predicates.readsTheSystemClock())
            .because("only the Clock bean tells the time");

    public static final ArchRule INJECTION_IS_BY_CONSTRUCTOR =
            fields().should().notBeAnnotatedWith(Inject.class).because("what an object needs is in its constructor");

    public static final ArchRule NAMES_SAY_WHAT_THEY_ARE = classes()
            .should()
            .haveNameNotMatching(".*(DTO|Dto|Impl|Manager|Helper|Util|Utils)$")
            .because("the domain has words of its own");

    /** Rules and states are tested in milliseconds; what they import decides that. */
    public static final ArchRule RULES_ARE_PURE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Rule")
            .or(Predicates.stateEnum())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.ws..",
                    "jakarta.transaction..",
                    "jakarta.enterprise..",
                    "io.quarkus..",
                    "org.hibernate..",
                    "java.sql..",
                    "javax.sql..")
            .because("a rule is a function of its arguments");

    public static final ArchRule RESOURCES_RUN_ON_VIRTUAL_THREADS = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(Predicates.runOnVirtualThreads())
            .because("requests wait for the database");

    public static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT = methods()
            .that(Predicates.isOperation())
            .should(Predicates.beAnnotatedHereOrOnItsClass(RolesAllowed.class, PermitAll.class, Authenticated.class))
            .because("what nobody decided is open");

    public static final ArchRule EVERY_WRITE_IS_IDEMPOTENT = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should()
            .beAnnotatedWith(Idempotent.class)
            .orShould()
            .beAnnotatedWith(KeyedItems.class)
            .because("every write can be retried");

    /** A transaction around the key would commit the effect without its answer, or wait for itself. */
    public static final ArchRule WRITES_LEAVE_THE_TRANSACTION_TO_THE_KEY = methods()
            .that()
            .areAnnotatedWith(Idempotent.class)
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .because("@Idempotent opens the transaction");

    /** A parameter type that the inheriting package cannot see takes key, validation and roles away without a word. */
    public static final ArchRule INHERITED_OPERATIONS_CAN_BE_INTERCEPTED = methods()
            .that(Predicates.isOperation())
            .and()
            .areDeclaredInClassesThat()
            .haveModifier(JavaModifier.ABSTRACT)
            .should(Predicates.takePublicTypesOnly())
            .because("interceptors are skipped where a parameter type is hidden");

    public static final ArchRule ENTITIES_STAY_BEHIND_THE_API = methods()
            .that(Predicates.isOperation())
            .should()
            .notHaveRawReturnType(
                    DescribedPredicate.describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
            .because("the contract must not follow the tables");

    public static final ArchRule NO_SERVICE_CALLS_ANOTHER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "jakarta.ws.rs.client..",
                    "org.eclipse.microprofile.rest.client..",
                    "io.vertx.ext.web.client..")
            .because("services know of each other by events");

    public static final ArchRule NO_LEGACY_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .because("java.time knows zones and working days");

    /** What a bureau can set must make a difference: a key that no rule reads is a promise that nobody keeps. */
    public static final ArchRule EVERY_POLICY_KEY_IS_READ = fields().that(PolicyKeyRules.holdKeys())
            .should(PolicyKeyRules.beReadByARule())
            .because("a policy without effect deceives whoever sets it");

    /** Own words are kept in clear or encrypted; which of the two decides who may be named in them. */
    public static final ArchRule EVERY_TEXT_OF_A_REQUEST_HAS_A_KIND = methods()
            .that(Predicates.isOperation())
            .should(RequestTextRules.takeTypedTextsOnly())
            .because("a text that nobody thought of keeps people in clear for good");

    /** {@code integration} knows the other services; nobody knows {@code integration}. */
    public static ArchRule nothingDependsOnIntegration(String basePackage) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(basePackage + ".integration..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(basePackage + ".integration..")
                .because("what other services publish must not reach the features");
    }

    /** Edges between features run one way. */
    public static ArchRule featuresFormNoCycle(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature is read without the ones above it");
    }

    /** Is it called over HTTP? */
    static boolean isOperation(JavaMethod method) {
        return List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class).stream()
                .anyMatch(method::isAnnotatedWith);
    }
}
