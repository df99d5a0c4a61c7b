package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.supervisor.PartState;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Whoever starts the suite after a build gets services that were prepared for it. */
class StartCacheIT {

    private static final List<String> APPLICATIONS = Stream.concat(
                    Services.listed().names().stream(), Stream.of("gateway"))
            .toList();
    private static final int RECORDS_WHILE_RUNNING = 25;

    @Test
    void servicesAndGatewayStartFromTheCachesOfTheFirstLife() {
        assumeTrue(Runtime.version().feature() >= RECORDS_WHILE_RUNNING, "older machines start without a cache");
        RunningSuite.ports();
        SuiteState state = new StateFile(RunningSuite.home().stateFile()).read().orElseThrow();

        List<String> commands = state.parts().stream()
                .filter(part -> APPLICATIONS.contains(part.name()))
                .map(StartCacheIT::command)
                .toList();

        assertEquals(APPLICATIONS.size(), commands.size());
        commands.forEach(command -> assertTrue(command.contains("-XX:AOTCache="), command));
    }

    private static String command(PartState part) {
        return SuiteState.living(part.pid(), part.started())
                .flatMap(process -> process.info().commandLine())
                .orElseThrow();
    }
}
