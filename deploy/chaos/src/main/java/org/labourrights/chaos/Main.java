package org.labourrights.chaos;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.client.OwnSuite;

/**
 * Kills service, broker and database in turn during a stream of submissions, and counts what became of them. The suite is
 * one of its own, so a suite that somebody uses is left alone.
 */
public final class Main {

    private static final int ENTERPRISES = 1_200;
    private static final int ROUNDS = 5;

    /** Every so manieth enterprise is also talked about by another service. */
    private static final int TALKED_ABOUT = 4;

    /** Has much to say about a broker that is away, which is what this run is about; held, or the level is forgotten. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Main() {}

    /**
     * @param arguments how many enterprises file, {@value #ENTERPRISES} unless told, and how often each part is killed,
     *     {@value #ROUNDS} unless told
     */
    public static void main(String[] arguments) throws Exception {
        Logs.configure();
        KAFKA.setLevel(Level.SEVERE);
        int enterprises = arguments.length < 1 ? ENTERPRISES : Integer.parseInt(arguments[0]);
        int rounds = arguments.length < 2 ? ROUNDS : Integer.parseInt(arguments[1]);
        Path project =
                Path.of(System.getenv().getOrDefault("SUITE_PROJECT", ".")).toAbsolutePath();
        System.out.println("Starting a suite of its own for the fault run (故障演练) ...");
        boolean holds;
        try (OwnSuite suite =
                OwnSuite.start(project, project.resolve("deploy/chaos/target/suite"), Map.of("SUITE_SAMPLE", "no"))) {
            holds = storm(suite, enterprises, rounds);
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean storm(OwnSuite suite, int enterprises, int rounds) throws Exception {
        Stubborn stubborn = new Stubborn();
        Filings filings = new Filings(suite.ports(), stubborn, enterprises);
        Rumours rumours = new Rumours(suite.ports(), everyFourth(filings));
        System.out.printf("Registering %d enterprises ...%n", enterprises);
        filings.prepare();
        System.out.println("They file, each with keys and blind retries; parts are killed in turn:");
        long begun = System.nanoTime();
        Thread talk = Thread.ofPlatform().name("rumours").start(rumours::spread);
        Thread work = Thread.ofPlatform().name("filings").start(filings::fileAll);
        Killer killer = new Killer(suite.home());
        killer.storm(rounds, filings);
        work.join();
        double seconds = (System.nanoTime() - begun) / 1e9;
        talk.join();
        if (filings.done() < enterprises) {
            System.out.printf("Only %d of %d submissions were acknowledged.%n", filings.done(), enterprises);
            return false;
        }
        Verdict verdict = Verdict.of(Evidence.gather(suite, filings, stubborn, rumours, killer.kills()));
        System.out.printf(
                Locale.ROOT,
                "%nAll acknowledged after %.0f s.%n%s%s%n",
                seconds,
                verdict.text(),
                verdict.holds() ? "Everything holds (全部成立)." : "NOT everything holds (存在问题).");
        return verdict.holds();
    }

    private static List<String> everyFourth(Filings filings) {
        List<String> usccs = filings.usccs();
        return IntStream.range(0, usccs.size())
                .filter(number -> number % TALKED_ABOUT == 0)
                .mapToObj(usccs::get)
                .toList();
    }
}
