package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.supervisor.PartState;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Whoever starts the suite after it was prepared gets services and a gateway that start from their caches. */
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartCacheIT {

    private static final List<String> APPLICATIONS = Stream.concat(
                    Services.listed().modules().stream(), Stream.of("gateway"))
            .toList();
    private static final int RECORDS_WHILE_RUNNING = 25;

    private OwnSuite suite;

    @BeforeAll
    void prepare() throws IOException {
        assumeTrue(Runtime.version().feature() >= RECORDS_WHILE_RUNNING, "older machines start without a cache");
        Logs.configure();
        forget();
        suite = OwnSuite.prepare(
                RunningSuite.project(),
                RunningSuite.home("prepared"),
                Map.of("SUITE_START_CACHE", "yes", "SUITE_SAMPLE", "no"));
        suite.run("prepare");
        suite.run("up");
    }

    /** What was recorded here has seen no work: the next {@code up} has better ones to make. */
    @AfterAll
    void end() throws IOException {
        if (suite != null) {
            suite.close();
            forget();
        }
    }

    @Test
    void servicesAndGatewayStartFromTheirCaches() {
        SuiteState state = new StateFile(suite.home().stateFile()).read().orElseThrow();

        List<String> started = state.parts().stream()
                .map(StartCacheIT::command)
                .filter(command -> command.contains("-XX:AOTCache="))
                .toList();

        assertEquals(APPLICATIONS.size(), started.size(), started::toString);
    }

    private static void forget() throws IOException {
        for (String module : APPLICATIONS) {
            Files.deleteIfExists(RunningSuite.project().resolve(module).resolve("target/quarkus-app/start.aot"));
        }
    }

    private static String command(PartState part) {
        return SuiteState.living(part.pid(), part.started())
                .flatMap(process -> process.info().commandLine())
                .orElseThrow();
    }
}
