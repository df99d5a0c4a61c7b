package org.labourrights.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.client.OwnSuite;
import org.postgresql.PGConnection;

/** Everything that a suite keeps or tells: tables, topics, files on the disk, traces. */
final class Haystacks {

    private static final String TABLES = """
            SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'm') AND n.nspname <> 'information_schema'
            """;

    private final Needles needles;
    private final Map<String, Set<String>> found = new TreeMap<>();

    Haystacks(Needles needles) {
        this.needles = needles;
    }

    /** Where each text was found: {@code arrears public.lead_contact}, {@code nef.ar}, {@code logs/gateway.log}. */
    Map<String, Set<String>> found() {
        return found;
    }

    /** Every column of every table of every database, as the superuser sees them. */
    void databases(Ports ports) throws SQLException, IOException {
        for (String database : texts(ports, "postgres", "SELECT datname FROM pg_database WHERE datallowconn")) {
            for (String table : texts(ports, database, TABLES)) {
                look(database + " " + table, rows(ports, database, table));
            }
        }
        // So that what only lies in memory yet is in the files that are searched next.
        try (Connection connection = connect(ports, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /** Key, value and headers of every record of every topic. */
    void topics(Ports ports) throws IOException {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, ports.kafkaServers());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> told : consumer.poll(Duration.ofMillis(100))) {
                    look(told.topic(), bytes(told));
                }
            }
        }
    }

    /** Every file of the suite's home, the write-ahead log and the broker's segments among them. */
    void files(SuiteHome home) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(home.folder())) {
            // The binaries of the database are no data.
            files = all.filter(file -> !file.startsWith(home.folder().resolve("binaries")) && Files.isRegularFile(file))
                    .toList();
        }
        for (Path file : files) {
            try {
                look(home.folder().relativize(file).toString(), Files.readAllBytes(file));
            } catch (NoSuchFileException recycled) {
                // The server removes files of its own while it runs; what they held is in others.
            }
        }
    }

    void traces(TraceSink sink) {
        sink.received().forEach(request -> look("traces", request));
    }

    private void look(String where, byte[] bytes) {
        needles.in(bytes).forEach(text -> found.computeIfAbsent(text, first -> new TreeSet<>())
                .add(where));
    }

    private static byte[] bytes(ConsumerRecord<byte[], byte[]> told) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        write(all, told.key());
        write(all, told.value());
        for (Header header : told.headers()) {
            write(all, header.key().getBytes(StandardCharsets.UTF_8));
            write(all, header.value());
        }
        return all.toByteArray();
    }

    private static void write(ByteArrayOutputStream all, byte @Nullable [] bytes) throws IOException {
        if (bytes != null) {
            all.write(bytes);
            all.write('\n');
        }
    }

    private static byte[] rows(Ports ports, String database, String table) throws SQLException, IOException {
        try (Connection connection = connect(ports, database)) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (SELECT * FROM " + table + ") TO STDOUT", rows);
            return rows.toByteArray();
        }
    }

    private static List<String> texts(Ports ports, String database, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect(ports, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(Objects.requireNonNull(rows.getString(1)));
            }
        }
        return texts;
    }

    private static Connection connect(Ports ports, String database) throws SQLException {
        return OwnSuite.superuser(RunningSuite.home(), ports, database);
    }
}
