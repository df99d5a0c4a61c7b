package org.labourrights.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.client.SuiteClient;

/**
 * The plans of the service's own statements, on its own connections and under its row-level security, as PostgreSQL's
 * {@code auto_explain} writes them into its log: by which indexes each call reads the large tables, and how many rows.
 */
final class Plans {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> large;
    private final int times;

    private Plans(Set<String> large, int times) {
        this.large = large;
        this.times = times;
    }

    /**
     * How one call is answered.
     *
     * @param ways the indexes by which large tables are read, and {@code SEQ SCAN of} those that are read without one
     * @param rows that PostgreSQL looked at for one call, in tables of any size
     */
    record Plan(Call call, Set<String> ways, double rows) {
        boolean scans() {
            return ways.stream().anyMatch(way -> way.startsWith("SEQ SCAN"));
        }
    }

    /**
     * The plans of the calls, in their order.
     *
     * @param role as which the service reads
     */
    static List<Plan> of(OwnSuite suite, Connection database, String role, SuiteClient client, List<Call> calls)
            throws Exception {
        Plans plans = new Plans(Scans.largeTables(database), Effort.asked().explained());
        Path log = suite.home().log("postgresql");
        List<Plan> found = new ArrayList<>();
        explain(database, role, true);
        for (Call call : calls) {
            long from = Files.size(log);
            for (int time = 0; time < plans.times; time++) {
                client.get(call.client(), call.path()).orFail(call.path());
            }
            found.add(plans.read(call, untilNow(database, log, from)));
        }
        explain(database, role, false);
        return found;
    }

    /** For the connections that the service opens from now on; those that it has are ended. */
    private static void explain(Connection database, String role, boolean on)
            throws SQLException, InterruptedException {
        try (Statement statement = database.createStatement()) {
            if (on) {
                statement.execute("ALTER ROLE " + role + " SET session_preload_libraries = 'auto_explain'");
                statement.execute("ALTER ROLE " + role + " SET auto_explain.log_min_duration = 0");
                statement.execute("ALTER ROLE " + role + " SET auto_explain.log_format = 'json'");
                statement.execute("ALTER ROLE " + role + " SET auto_explain.log_analyze = on");
                statement.execute("ALTER ROLE " + role + " SET auto_explain.log_timing = off");
            } else {
                statement.execute("ALTER ROLE " + role + " RESET ALL");
            }
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + role + "'");
        }
        // The pool notices and connects again.
        Thread.sleep(5_000);
    }

    private Plan read(Call call, String log) throws IOException {
        Set<String> ways = new TreeSet<>();
        double rows = 0;
        for (String document : documents(log)) {
            JsonNode plan = JSON.readTree(document).path("Plan");
            collect(plan, ways);
            rows += rows(plan);
        }
        return new Plan(call, ways, rows / times);
    }

    /** The log comes behind the answers: waits for a line of its own, before which all of theirs stand. */
    private static String untilNow(Connection database, Path log, long from)
            throws SQLException, IOException, InterruptedException {
        String mark = "mark " + UUID.randomUUID();
        try (Statement statement = database.createStatement()) {
            statement.execute("DO $$ BEGIN RAISE LOG '" + mark + "'; END $$");
        }
        Patience patience = new Patience("the plans are in " + log);
        String text = since(log, from);
        while (!text.contains(mark)) {
            patience.look(text.length());
            Thread.sleep(20);
            text = since(log, from);
        }
        return text;
    }

    private static String since(Path log, long from) throws IOException {
        try (InputStream text = Files.newInputStream(log)) {
            text.skipNBytes(from);
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the scans looked at, those rows included that a filter then dropped; figures of a node are a loop's mean. */
    private static double rows(JsonNode plan) {
        double rows = 0;
        if (plan.has("Relation Name") && plan.path("Node Type").asText().endsWith("Scan")) {
            double aLoop = plan.path("Actual Rows").asDouble()
                    + plan.path("Rows Removed by Filter").asDouble()
                    + plan.path("Rows Removed by Index Recheck").asDouble();
            rows += aLoop * plan.path("Actual Loops").asDouble();
        }
        for (JsonNode inner : plan.path("Plans")) {
            rows += rows(inner);
        }
        return rows;
    }

    /** The JSON documents of the log: each begins with a line that is a brace and ends with one. */
    private static List<String> documents(String log) {
        List<String> documents = new ArrayList<>();
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
