package org.labourrights.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.supervisor.Replica;

/**
 * Lets the acceptance clocks of very many leads fall due within one minute while three processes of the arrears service
 * sweep, kills one of them in the middle, and counts: each rung once, none missed, in due order, and a lead that cannot be
 * fired delaying no other.
 */
public final class LeadSweep {

    private static final int LEADS = 100_000;

    /** Longer than the clocks and timers of all of them take to be written. */
    private static final long AHEAD_SECONDS = 180;

    private static final long PATIENCE_MILLIS = 1_200_000;
    private static final Pattern TOGETHER = Pattern.compile("(\\d+) timers of kind lead-clock fired");
    private static final Pattern ALONE = Pattern.compile("Timer \\S+ fired: lead-clock");

    private LeadSweep() {}

    /** @param arguments how many leads; {@value #LEADS} unless told */
    public static void main(String[] arguments) throws Exception {
        Logs.configure();
        int leads = arguments.length < 1 ? LEADS : Integer.parseInt(arguments[0]);
        Path project =
                Path.of(System.getenv().getOrDefault("SUITE_PROJECT", ".")).toAbsolutePath();
        System.out.println("Starting a suite of its own for the sweep (线索时限演练) ...");
        boolean holds;
        try (OwnSuite suite =
                OwnSuite.start(project, project.resolve("deploy/chaos/target/leads"), Map.of("SUITE_SAMPLE", "no"))) {
            holds = sweep(suite, leads);
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean sweep(OwnSuite suite, int leads) throws Exception {
        try (Replica second = Replica.start(suite.home(), suite.ports(), Known.ARREARS, 2);
                Replica third = Replica.start(suite.home(), suite.ports(), Known.ARREARS, 3)) {
            second.awaitReady();
            third.awaitReady();
            OpenLeads open = new OpenLeads(suite);
            OffsetDateTime first = open.open(leads, AHEAD_SECONDS);
            System.out.printf(
                    "%d open leads fall due from %s on, each second some; three processes sweep.%n", leads, first);
            awaitFired(open, leads / 4);
            second.kill();
            System.out.printf("kill -9 of the second process (pid %d) after %d firings%n", second.pid(), open.fired());
            awaitFired(open, leads - 1);
            Set<String> told = awaitKafka(suite, leads - 1);
            SweepFigures figures = SweepFigures.of(suite, leads, told);
            System.out.println(figures.text());
            for (Path log : List.of(suite.home().log(Known.ARREARS.name()), second.log(), third.log())) {
                System.out.printf("fired by %-24s %8d%n", log.getFileName(), firedBy(log));
            }
            System.out.println(figures.holds() ? "Everything holds (全部成立)." : "NOT everything holds (存在问题).");
            return figures.holds();
        }
    }

    private static void awaitFired(OpenLeads open, int count) throws SQLException, InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (open.fired() < count && System.currentTimeMillis() < until) {
            Thread.sleep(200);
        }
    }

    private static Set<String> awaitKafka(OwnSuite suite, int count) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS / 4;
        Set<String> told = SweepFigures.onKafka(suite.ports());
        while (told.size() < count && System.currentTimeMillis() < until) {
            Thread.sleep(2_000);
            told = SweepFigures.onKafka(suite.ports());
        }
        return told;
    }

    /** What a process says in its log; what it rolled back it has not said. */
    private static long firedBy(Path log) throws IOException {
        long fired = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher together = TOGETHER.matcher(line);
            if (together.find()) {
                fired += Long.parseLong(together.group(1));
            } else if (ALONE.matcher(line).find()) {
                fired++;
            }
        }
        return fired;
    }
}
