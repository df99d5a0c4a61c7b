package org.labourrights.testkit.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;
import org.labourrights.testkit.FreePorts;

/** One Kafka node, broker and KRaft controller in one, in this JVM; its data folder survives restarts. */
public final class KafkaBroker implements AutoCloseable {

    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private final Path data;
    private final int port;
    private final int controllerPort;
    private final KafkaRaftServer server;

    private KafkaBroker(Path data, int port, int controllerPort, KafkaRaftServer server) {
        this.data = data;
        this.port = port;
        this.controllerPort = controllerPort;
        this.server = server;
    }

    /**
     * Starts a broker that listens on localhost.
     *
     * @param data folder of its log; formatted when it is new
     * @param port for clients; the controller takes {@code controllerPort}
     * @throws IllegalStateException with the reason as its cause if it does not start; this JVM lives on
     */
    public static KafkaBroker start(Path data, int port, int controllerPort) {
        var settings = settings(data, port, controllerPort);
        formatWhenNew(data, settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        startup(server, "Kafka does not start in " + data + " on ports " + port + " and " + controllerPort);
        return new KafkaBroker(data, port, controllerPort, server);
    }

    /** Starts a broker on free ports. */
    public static KafkaBroker start(Path data) {
        var ports = FreePorts.some(2, 0);
        return start(data, ports.getFirst(), ports.getLast());
    }

    /** Starts one that has been closed again: with what it kept, and where its clients look for it. */
    public KafkaBroker startAgain() {
        return start(data, port, controllerPort);
    }

    /** A broker that cannot start ends its process; it is told not to while it starts, for the process is the test's. */
    private static synchronized void startup(KafkaRaftServer server, String failure) {
        Exit.setExitProcedure((status, message) -> {});
        Exit.setHaltProcedure((status, message) -> {});
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            server.awaitShutdown();
            throw new IllegalStateException(failure + ": " + reasons(e), e);
        } finally {
            Exit.resetExitProcedure();
            Exit.resetHaltProcedure();
        }
    }

    /** The first message says that something waited in vain, a later one for what. */
    private static String reasons(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .collect(Collectors.joining("; "));
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Creates the topics that do not exist yet. */
    public void createTopics(Collection<String> topics, int partitions) {
        try (var admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            for (var topic : topics) {
                create(admin, new NewTopic(topic, Optional.of(partitions), Optional.of((short) 1)));
            }
        }
    }

    private static void create(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic " + topic.name() + " was refused", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    /** Stops cleanly; the data folder can be started again. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // Thread pools for one machine and a handful of topics, not for a data centre.
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "3");
        settings.put("log.index.size.max.bytes", "1048576");
        // A sandbox that slept for a month still has its events.
        settings.put("log.retention.ms", "-1");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        return settings;
    }

    private static void formatWhenNew(Path data, Properties settings) {
        if (Files.exists(data.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME))) {
            return;
        }
        try {
            Files.createDirectories(data);
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                    .setControllerListenerName(CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("Formatting the Kafka folder " + data, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Formatting the Kafka folder " + data, e);
        }
    }
}
