package org.labourrights.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.client.SuiteClient;

/**
 * The plans of the service's own statements, on its own connections and under its row-level security, as PostgreSQL's
 * {@code auto_explain} writes them into its log: by which indexes each call reads the large tables.
 */
final class Plans {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** So often that the driver has prepared the statement on the server and PostgreSQL may settle on a generic plan. */
    private static final int TIMES = 14;

    private final Set<String> large;

    private Plans(Set<String> large) {
        this.large = large;
    }

    /**
     * Prints the indexes of each call; false if a large table is read without one.
     *
     * @param role as which the service reads
     */
    static boolean print(OwnSuite suite, Connection database, String role, SuiteClient client, List<Call> calls)
            throws Exception {
        Plans plans = new Plans(Scans.largeTables(database));
        Path log = suite.home().log("postgresql");
        explain(database, role, true);
        boolean withoutScan = true;
        System.out.printf("%n%-44s %s%n", "call", "large tables are read by");
        for (Call call : calls) {
            long from = Files.size(log);
            for (int time = 0; time < TIMES; time++) {
                client.get(call.client(), call.path()).orFail(call.path());
            }
            Thread.sleep(200);
            Set<String> ways = plans.ways(log, from);
            withoutScan &= ways.stream().noneMatch(way -> way.startsWith("SEQ SCAN"));
            System.out.printf("%-44s %s%n", call.name(), String.join(", ", ways));
        }
        explain(database, role, false);
        return withoutScan;
    }

    /** For the connections that the service opens from now on; those that it has are ended. */
    private static void explain(Connection database, String role, boolean on)
            throws SQLException, InterruptedException {
        try (Statement statement = database.createStatement()) {
            if (on) {
                statement.execute("ALTER ROLE " + role + " SET session_preload_libraries = 'auto_explain'");
                statement.execute("ALTER ROLE " + role + " SET auto_explain.log_min_duration = 0");
                statement.execute("ALTER ROLE " + role + " SET auto_explain.log_format = 'json'");
            } else {
                statement.execute("ALTER ROLE " + role + " RESET ALL");
            }
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + role + "'");
        }
        // The pool notices and connects again.
        Thread.sleep(5_000);
    }

    private Set<String> ways(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String text = new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
        Set<String> ways = new TreeSet<>();
        for (String plan : documents(text)) {
            collect(JSON.readTree(plan).path("Plan"), ways);
        }
        return ways;
    }

    /** The JSON documents of the log: each begins with a line that is a brace and ends with one. */
    private static Set<String> documents(String log) {
        Set<String> documents = new HashSet<>();
        List<String> lines = new ArrayList<>();
        for (String line : log.split("\n")) {
            String bare = line.strip();
            if (line.startsWith("\t{") && lines.isEmpty() || !lines.isEmpty()) {
                lines.add(bare);
            }
            if (line.startsWith("\t}") && !lines.isEmpty()) {
                documents.add(String.join("\n", lines));
                lines.clear();
            }
        }
        return documents;
    }

    private void collect(JsonNode plan, Set<String> ways) {
        String table = plan.path("Relation Name").asText();
        if (large.contains(table) && plan.path("Node Type").asText().equals("Seq Scan")) {
            ways.add("SEQ SCAN of " + table);
        }
        String index = plan.path("Index Name").asText();
        // A bitmap index scan names the index alone.
        if (!index.isEmpty() && (large.contains(table) || table.isEmpty())) {
            ways.add(index);
        }
        plan.path("Plans").forEach(inner -> collect(inner, ways));
    }
}
