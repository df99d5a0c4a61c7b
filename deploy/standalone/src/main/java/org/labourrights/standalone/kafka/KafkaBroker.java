package org.labourrights.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.labourrights.standalone.Logs;

/**
 * A real Kafka broker for one machine: KRaft, broker and controller in one, with log directories that are kept. Sized to
 * be small; every setting that differs from Kafka's default says what it saves.
 */
public final class KafkaBroker implements AutoCloseable {

    /** One topic a service, one for measures, one for what no consumer could read. */
    public static final List<String> TOPICS = List.of("nef.er", "nef.ar", "nef.in", "nef.me", "nef.kpi", "nef.dlq");

    private static final int NODE = 1;
    private static final int PARTITIONS = 3;
    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    /**
     * Starts the broker and creates the topics, so that a consumer never meets a topic that is still missing.
     *
     * @param port where clients connect, on the loopback address
     * @param controllerPort where the broker talks to its own controller
     * @param data kept over restarts; formatted when empty
     */
    public static KafkaBroker start(int port, int controllerPort, Path data) throws Exception {
        Files.createDirectories(data);
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data);
        }
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(settings(port, controllerPort, data)), Time.SYSTEM);
        server.startup();
        createTopics(port);
        return new KafkaBroker(server);
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setControllerListenerName(CONTROLLER)
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .run();
    }

    private static Properties settings(int port, int controllerPort, Path data) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE),
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://localhost:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                NODE + "@127.0.0.1:" + controllerPort,
                "log.dirs",
                data.toString(),
                "auto.create.topics.enable",
                "false",
                "log.retention.ms",
                "-1"));
        // One node cannot replicate, and a lone consumer should not wait for others that might join its group.
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0"));
        // Memory: the cleaner alone takes 128 MiB of heap by default; buffers and index files follow the small heap.
        settings.putAll(Map.of(
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.cleaner.io.buffer.size", "65536",
                "log.index.size.max.bytes", "1048576",
                "num.network.threads", "1",
                "num.io.threads", "2",
                "background.threads", "2",
                "socket.send.buffer.bytes", "65536",
                "socket.receive.buffer.bytes", "65536"));
        return settings;
    }

    private static void createTopics(int port) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port))) {
            List<NewTopic> topics = TOPICS.stream()
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                    .toList();
            for (var creation : admin.createTopics(topics).values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException refused) {
                    if (!(refused.getCause() instanceof TopicExistsException)) {
                        throw refused;
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /**
     * Runs a broker until the process is asked to end.
     *
     * @param arguments port, controller port, data folder, and the file that receives the process id once ready
     */
    public static void main(String[] arguments) throws Exception {
        Logs.configure();
        Path ready = Path.of(arguments[3]);
        Files.deleteIfExists(ready);
        KafkaBroker broker =
                start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            broker.close();
                            ended.countDown();
                        },
                        "broker-shutdown"));
        announce(ready);
        ended.await();
    }

    private static void announce(Path ready) throws IOException {
        Path draft = ready.resolveSibling(ready.getFileName() + ".draft");
        Files.writeString(draft, String.valueOf(ProcessHandle.current().pid()));
        Files.move(draft, ready, StandardCopyOption.REPLACE_EXISTING);
    }
}
