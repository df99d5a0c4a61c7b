package org.labourrights.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.Logs;
import org.labourrights.testkit.kafka.KafkaBroker;

/** The broker as a process, so that it can be killed and restarted alone. */
public final class BrokerProcess {

    private static final int PARTITIONS = 3;

    private BrokerProcess() {}

    /**
     * Runs a broker until the process is asked to end. Its topics exist before it says that it is ready, so that a consumer
     * never meets a topic that is still missing.
     *
     * @param arguments port, controller port, data folder, and the file that receives the process id once ready
     */
    public static void main(String[] arguments) throws Exception {
        Logs.configure();
        Path ready = Path.of(arguments[3]);
        Files.deleteIfExists(ready);
        KafkaBroker broker = KafkaBroker.start(
                Path.of(arguments[2]), Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            broker.close();
                            ended.countDown();
                        },
                        "broker-shutdown"));
        broker.createTopics(Services.listed().topics(), PARTITIONS);
        announce(ready);
        ended.await();
    }

    private static void announce(Path ready) throws IOException {
        Path draft = ready.resolveSibling(ready.getFileName() + ".draft");
        Files.writeString(draft, String.valueOf(ProcessHandle.current().pid()));
        Files.move(draft, ready, StandardCopyOption.REPLACE_EXISTING);
    }
}
