package org.labourrights.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule, shown to fail on a class that is made to break it; the classes are compiled here and nowhere else. */
class SuiteRulesTest {

    private static final String BASE = "org.labourrights.broken";

    @TempDir
    Path folder;

    @Test
    void seesTheSystemClock() throws IOException {
        breaks(
                SuiteRules.NOBODY_READS_THE_SYSTEM_CLOCK,
                "a.Now",
                "class Now { Object at = java.time.LocalDate.now(); }");
        breaks(
                SuiteRules.NOBODY_READS_THE_SYSTEM_CLOCK,
                "a.Millis",
                "class Millis { long at = System.currentTimeMillis(); }");
        keeps(
                SuiteRules.NOBODY_READS_THE_SYSTEM_CLOCK,
                "a.Told",
                "class Told { Object at(java.time.Clock clock) { return java.time.LocalDate.now(clock); } }");
    }

    @Test
    void seesInjectedFields() throws IOException {
        breaks(SuiteRules.INJECTION_IS_BY_CONSTRUCTOR, "a.Field", "class Field { @jakarta.inject.Inject String it; }");
    }

    @Test
    void seesNamesThatSayNothing() throws IOException {
        breaks(SuiteRules.NAMES_SAY_WHAT_THEY_ARE, "a.LeadManager", "class LeadManager {}");
    }

    @Test
    void seesARuleThatAsksTheDatabase() throws IOException {
        breaks(SuiteRules.RULES_ARE_PURE, "a.DueRule", "class DueRule { jakarta.persistence.EntityManager entities; }");
        breaks(
                SuiteRules.RULES_ARE_PURE,
                "a.LeadState",
                "enum LeadState { OPEN; void save(java.sql.Connection connection) {} }");
    }

    @Test
    void seesAResourceOnAPlatformThread() throws IOException {
        breaks(
                SuiteRules.RESOURCES_RUN_ON_VIRTUAL_THREADS,
                "a.SlowResource",
                "@jakarta.ws.rs.Path(\"/slow\") class SlowResource { @jakarta.ws.rs.GET public void get() {} }");
    }

    @Test
    void seesAnOperationThatNobodyGuards() throws IOException {
        breaks(
                SuiteRules.EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT,
                "a.OpenResource",
                "class OpenResource { @jakarta.ws.rs.GET public String get() { return \"\"; } }");
        keeps(
                SuiteRules.EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT,
                "a.GuardedResource",
                "@jakarta.annotation.security.PermitAll class GuardedResource {"
                        + " @jakarta.ws.rs.GET public String get() { return \"\"; } }");
    }

    @Test
    void seesAWriteThatCannotBeRetried() throws IOException {
        breaks(
                SuiteRules.EVERY_WRITE_IS_IDEMPOTENT,
                "a.OnceResource",
                "class OnceResource { @jakarta.ws.rs.POST public void post() {} }");
    }

    @Test
    void seesATransactionAroundTheKey() throws IOException {
        breaks(
                SuiteRules.WRITES_LEAVE_THE_TRANSACTION_TO_THE_KEY,
                "a.TwiceResource",
                "class TwiceResource { @org.labourrights.chassis.idempotency.Idempotent"
                        + " @jakarta.transaction.Transactional public void post() {} }");
    }

    @Test
    void seesAnEntityAtTheDoor() throws IOException {
        breaks(
                SuiteRules.ENTITIES_STAY_BEHIND_THE_API,
                "a.NakedResource",
                "class NakedResource { @jakarta.ws.rs.GET public Row get() { return new Row(); } }"
                        + " @jakarta.persistence.Entity class Row {}");
    }

    @Test
    void seesACallToAnotherService() throws IOException {
        breaks(SuiteRules.NO_SERVICE_CALLS_ANOTHER, "a.Caller", "class Caller { java.net.http.HttpClient client; }");
    }

    @Test
    void seesLegacyDates() throws IOException {
        breaks(SuiteRules.NO_LEGACY_DATES, "a.Old", "class Old { java.util.Date at; }");
    }

    @Test
    void seesAFeatureThatKnowsOtherServices() throws IOException {
        ArchRule rule = SuiteRules.nothingDependsOnIntegration(BASE);

        assertTrue(violated(
                rule,
                Map.of(
                        "lead.Lead",
                        "public class Lead { " + BASE + ".integration.Seen seen; }",
                        "integration.Seen",
                        "public class Seen {}")));
        assertFalse(violated(
                rule,
                Map.of(
                        "lead.Quiet",
                        "public class Quiet {}",
                        "integration.Knows",
                        "public class Knows { " + BASE + ".lead.Quiet quiet; }")));
    }

    @Test
    void seesACycleOfFeatures() throws IOException {
        assertTrue(violated(
                SuiteRules.featuresFormNoCycle(BASE),
                Map.of(
                        "one.One", "public class One { " + BASE + ".two.Two two; }",
                        "two.Two", "public class Two { " + BASE + ".one.One one; }")));
    }

    @Test
    void seesAnInheritedOperationThatCannotBeIntercepted() throws IOException {
        breaks(
                SuiteRules.INHERITED_OPERATIONS_CAN_BE_INTERCEPTED,
                "a.Shared",
                "public abstract class Shared { @jakarta.ws.rs.POST public void post(Hidden body) {} }"
                        + " record Hidden() {}");
    }

    @Test
    void seesAPolicyKeyThatNothingReads() throws IOException {
        breaks(SuiteRules.EVERY_POLICY_KEY_IS_READ, "a.DeadKeys", keys(""));
        breaks(
                SuiteRules.EVERY_POLICY_KEY_IS_READ,
                "a.PassedOnKeys",
                keys("enum Kind { ONE(PassedOnKeys.DAYS); final PolicyKey<Integer> key;"
                                + " Kind(PolicyKey<Integer> key) { this.key = key; } PolicyKey<Integer> key() { return key; } }")
                        .replace("DeadKeys", "PassedOnKeys"));
        keeps(
                SuiteRules.EVERY_POLICY_KEY_IS_READ,
                "a.LiveKeys",
                keys("class Reader { Object it(org.labourrights.chassis.policy.Policies policies,"
                                + " org.labourrights.chassis.identifier.DivisionCode place, java.time.LocalDate on) {"
                                + " return policies.value(LiveKeys.DAYS, place, on); } }")
                        .replace("DeadKeys", "LiveKeys"));
        keeps(
                SuiteRules.EVERY_POLICY_KEY_IS_READ,
                "a.AskedKeys",
                keys("enum Kind { ONE(AskedKeys.DAYS); final PolicyKey<Integer> key;"
                                + " Kind(PolicyKey<Integer> key) { this.key = key; } PolicyKey<Integer> key() { return key; } }"
                                + " class Reader { Object it() { return Kind.ONE.key(); } }")
                        .replace("DeadKeys", "AskedKeys"));
        String declared = "class Family { static final org.labourrights.chassis.clock.DeclaredClock TERM ="
                + " org.labourrights.chassis.clock.DeclaredClock.deadline(\"TERM\", DeadKeys.DAYS); %s}";
        breaks(
                SuiteRules.EVERY_POLICY_KEY_IS_READ,
                "a.IdleKeys",
                keys(declared.formatted("")).replace("DeadKeys", "IdleKeys"));
        keeps(
                SuiteRules.EVERY_POLICY_KEY_IS_READ,
                "a.RunKeys",
                keys(declared.formatted("Object all() { return TERM; } ")).replace("DeadKeys", "RunKeys"));
    }

    @Test
    void seesATextWithoutAKind() throws IOException {
        ArchRule rule = SuiteRules.EVERY_TEXT_OF_A_REQUEST_HAS_A_KIND;

        breaks(rule, "a.Bare", taking("Bare", "String note"));
        breaks(rule, "a.Short", taking("Short", "@Size(max = 40) String code"));
        breaks(rule, "a.AnyForm", taking("AnyForm", "@Pattern(regexp = \".*\\\\S.*\") String note"));
        breaks(rule, "a.LongLine", taking("LongLine", "@OneLine @Size(max = 301) String name"));
        breaks(rule, "a.Several", taking("Several", "java.util.List<@Size(max = 40) String> codes"));
        breaks(
                rule,
                "a.Deep",
                taking("Deep", "java.util.List<Line> lines")
                        .replace("record Body", "record Line(String it) {} record Body"));
        keeps(rule, "a.Guarded", taking("Guarded", "@FreeText(max = 500) String note"));
        keeps(rule, "a.Kept", taking("Kept", "@ConfidentialText(max = 500) String note"));
        keeps(rule, "a.Named", taking("Named", "@OneLine @Size(max = 300) String name"));
        keeps(rule, "a.Coded", taking("Coded", "java.util.List<@Pattern(regexp = \"[A-Z_]+\") String> codes"));
        keeps(
                rule,
                "a.Valued",
                taking("Valued", "org.labourrights.chassis.identifier.UnifiedSocialCreditCode uscc, Integer count"));
    }

    private static String taking(String resource, String members) {
        return "import jakarta.validation.constraints.*; import org.labourrights.chassis.text.*; class " + resource
                + " { @jakarta.ws.rs.POST public void post(@jakarta.ws.rs.PathParam(\"id\") String id, Body body) {}"
                + " record Body(" + members + ") {} }";
    }

    private static String keys(String beside) {
        return "import org.labourrights.chassis.policy.*; class DeadKeys implements PolicyKeys {"
                + " static final PolicyKey<Integer> DAYS = PolicyKey.count(\"dead.days\", \"DAY\", 1, 2);"
                + " public java.util.List<PolicyKey<?>> keys() { return java.util.List.of(DAYS); } } " + beside;
    }

    @Test
    void holdsSixteenRules() {
        assertEquals(16, SuiteRules.all(BASE).size());
    }

    private void breaks(ArchRule rule, String name, String source) throws IOException {
        assertTrue(violated(rule, Map.of(name, source)), name + " should break: " + rule.getDescription());
    }

    private void keeps(ArchRule rule, String name, String source) throws IOException {
        assertFalse(violated(rule, Map.of(name, source)), name + " should keep: " + rule.getDescription());
    }

    /** @param sources by class name below the base package */
    private boolean violated(ArchRule rule, Map<String, String> sources) throws IOException {
        Path out = Files.createTempDirectory(folder, "classes");
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", out.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            String full = BASE + "." + source.getKey();
            Path file = Files.createTempDirectory(folder, "source")
                    .resolve(full.substring(full.lastIndexOf('.') + 1) + ".java");
            String declared = "package " + full.substring(0, full.lastIndexOf('.')) + "; " + source.getValue();
            Files.writeString(file, declared);
            arguments.add(file.toString());
        }
        int failures = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, failures, "the class made to break the rule must compile");
        JavaClasses classes = new ClassFileImporter().importPath(out);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader compiled =
                new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader())) {
            // Some rules look at the class itself, as a running service would.
            thread.setContextClassLoader(compiled);
            return rule.allowEmptyShould(true).evaluate(classes).hasViolation();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
