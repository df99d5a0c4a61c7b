package org.labourrights.chaos;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.client.OwnSuite;

/**
 * Kills service, broker and database in turn during a stream of submissions, and counts what became of them. The suite is
 * one of its own, so a suite that somebody uses is left alone.
 */
public final class Main {

    private static final int ENTERPRISES = 1_200;

    private Main() {}

    /** @param arguments how many enterprises file; {@value #ENTERPRISES} unless told */
    public static void main(String[] arguments) throws Exception {
        Logs.configure();
        int enterprises = arguments.length == 0 ? ENTERPRISES : Integer.parseInt(arguments[0]);
        Path project =
                Path.of(System.getenv().getOrDefault("SUITE_PROJECT", ".")).toAbsolutePath();
        System.out.println("Starting a suite of its own for the fault run (故障演练) ...");
        boolean holds;
        try (OwnSuite suite =
                OwnSuite.start(project, project.resolve("deploy/chaos/target/suite"), Map.of("SUITE_SAMPLE", "no"))) {
            holds = storm(suite, enterprises);
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean storm(OwnSuite suite, int enterprises) throws Exception {
        Stubborn stubborn = new Stubborn();
        Filings filings = new Filings(suite.ports(), stubborn, enterprises);
        System.out.printf("Registering %d enterprises ...%n", enterprises);
        filings.prepare();
        System.out.println("They file, each with keys and blind retries; parts are killed in turn:");
        long begun = System.nanoTime();
        Thread work = Thread.ofPlatform().name("filings").start(filings::fileAll);
        Killer killer = new Killer(suite.home());
        do {
            killer.round();
        } while (work.isAlive());
        work.join();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (filings.done() < enterprises) {
            System.out.printf("Only %d of %d submissions were acknowledged.%n", filings.done(), enterprises);
            return false;
        }
        return report(Verdict.of(suite.ports(), filings), stubborn, killer.kills(), seconds);
    }

    private static boolean report(Verdict verdict, Stubborn stubborn, int kills, double seconds) {
        System.out.printf(
                Locale.ROOT,
                """

                kills                          %6d
                submissions acknowledged       %6d   in %.0f s
                blind repetitions              %6d   of which answered from the store: %d
                events in the log              %6d
                records on Kafka               %6d   of which repeated: %d

                acknowledged and lost          %6d
                acknowledged and doubled       %6d
                events that never came         %6d
                events that never happened     %6d
                enterprises out of order       %6d
                %s
                """,
                kills,
                verdict.acknowledged(),
                seconds,
                stubborn.repetitions(),
                stubborn.replays(),
                verdict.inLog(),
                verdict.onKafka(),
                verdict.duplicates(),
                verdict.lost(),
                verdict.doubled(),
                verdict.missing(),
                verdict.invented(),
                verdict.disordered(),
                verdict.holds() ? "Everything holds (全部成立)." : "NOT everything holds (存在问题).");
        return verdict.holds();
    }
}
