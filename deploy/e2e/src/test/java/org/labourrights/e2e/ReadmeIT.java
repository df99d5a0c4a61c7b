package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.OwnSuite;

/** Does what the README tells a newcomer to do, command by command, in a suite of its own. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {

    private static final Pattern COMMAND_OF_HELP = Pattern.compile("(?m)^  ([a-z]+) ");
    private static final String PRINTED_FIRST_CALL = "A first call";

    private final Path project = RunningSuite.project();
    private final Guide english = Guide.read(project.resolve("README.md"));
    private final Guide chinese = Guide.read(project.resolve("README.zh-CN.md"));
    private OwnSuite suite;

    @BeforeAll
    void prepare() {
        Logs.configure();
        suite = OwnSuite.prepare(project, RunningSuite.home("readme"), Map.of());
    }

    @AfterAll
    void end() {
        suite.close();
    }

    @Test
    void bothLanguagesGiveTheSameCommandsAndShowTheSameAnswers() {
        assertEquals(english.commands(), chinese.commands());
        assertEquals(answers(english), answers(chinese));
    }

    @Test
    void noOtherDocumentGivesCommandsThatNobodyRuns() {
        List<Path> others = Guide.all(project).stream()
                .filter(guide -> !guide.shellBlocks().isEmpty())
                .map(Guide::file)
                .toList();

        assertEquals(List.of(english.file(), chinese.file()), others);
    }

    @Test
    void everyCommandThatIsNamedIsOneOfTheEntryScript() {
        Set<String> known = COMMAND_OF_HELP
                .matcher(suite.run("help"))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        Guide.all(project).forEach(guide -> unknown.addAll(guide.namesOfTheEntryScript()));
        unknown.removeAll(known);

        assertTrue(known.contains("up"), known::toString);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void theCommandsWorkInTheirOrderAndAnswerAsShown() {
        List<String> differences = new ArrayList<>();
        int answersCompared = 0;
        for (Guide.Block block : english.shellBlocks()) {
            String printed = suite.paste(here(block));
            if (printed.contains(PRINTED_FIRST_CALL)) {
                String answer = suite.paste(lineAfter(printed, PRINTED_FIRST_CALL));
                differences.addAll(Sample.differences("{\"items\":[{},{}],\"next\":\"…\"}", answer));
                answersCompared++;
            }
            for (Guide.Block shown : english.answersTo(block)) {
                differences.addAll(Sample.differences(shown.content(), printed));
                answersCompared++;
            }
        }

        assertEquals(List.of(), differences);
        assertEquals(2, answersCompared);
    }

    /** The block for this suite, which keeps away from the ports of the document; the tests do not start themselves. */
    private String here(Guide.Block block) {
        Ports standard = Ports.from(Map.of());
        Ports own = suite.ports();
        return block.content()
                .replace(standard.gatewayUrl(), own.gatewayUrl())
                .replace(standard.issuerUrl(), own.issuerUrl())
                .replaceAll("(?m)^deploy/suite test\\b", "deploy/suite test --version");
    }

    private static String lineAfter(String text, String heading) {
        return text.substring(text.indexOf(heading)).lines().skip(1).findFirst().orElseThrow();
    }

    private static List<String> answers(Guide guide) {
        return guide.shellBlocks().stream()
                .flatMap(block -> guide.answersTo(block).stream())
                .map(Guide.Block::content)
                .toList();
    }
}
