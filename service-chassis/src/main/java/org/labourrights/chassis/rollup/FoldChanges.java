package org.labourrights.chassis.rollup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.job.Rounds;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/**
 * Folds appended changes into the rollups of their division and of every division above it, on a virtual thread of its
 * own. One replica folds at a time; what is folded leaves the list of changes in the same transaction.
 */
@ApplicationScoped
public class FoldChanges {
    private static final int CHUNK = 2_000;
    private static final long LOCK = 0x7374_6174_666f_6c64L;
    private static final String TAKE = """
            DELETE FROM rollup_change
            WHERE id IN (SELECT id FROM rollup_change ORDER BY id LIMIT ?)
            RETURNING measure, bucket, corrects, division_path, facets, counts""";
    private static final String ADD = """
            INSERT INTO rollup AS r (measure, division_path, facet, bucket, corrects, counts)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (measure, division_path, facet, bucket, corrects)
            DO UPDATE SET counts = chassis_add(r.counts, excluded.counts)""";

    private final Database database;
    private final SystemScope system;
    private final Rounds rounds = new Rounds("statistics-fold");

    FoldChanges(Database database, SystemScope system) {
        this.database = database;
        this.system = system;
    }

    private record Sum(String measure, String path, String facet, String bucket, String corrects) {
        private static final Comparator<Sum> ORDER = Comparator.comparing(Sum::measure)
                .thenComparing(Sum::path)
                .thenComparing(Sum::facet)
                .thenComparing(Sum::bucket)
                .thenComparing(Sum::corrects);
    }

    void start(@Observes StartupEvent event) {
        rounds.start(Duration.ofSeconds(2), Duration.ofSeconds(2), this::fold);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    /** Folds until nothing is left; returns how many changes were folded. */
    public int fold() {
        int all = 0;
        int folded;
        do {
            folded = system.call(
                    "statistics-fold", () -> QuarkusTransaction.requiringNew().call(this::foldChunk));
            all += folded;
        } while (folded == CHUNK);
        return all;
    }

    private int foldChunk() {
        boolean alone = database.one("SELECT pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .orElse(false);
        if (!alone) {
            return 0;
        }
        Map<Sum, long[]> sums = new TreeMap<>(Sum.ORDER);
        int taken = database.list(TAKE, row -> collect(row, sums), CHUNK).size();
        List<@Nullable Object[]> rows = sums.entrySet().stream()
                .filter(entry -> !Counts.isZero(entry.getValue()))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        database.batch(ADD, rows);
        return taken;
    }

    private static boolean collect(ResultSet row, Map<Sum, long[]> sums) throws SQLException {
        String path = row.getString("division_path");
        String[] facets = (String[]) row.getArray("facets").getArray();
        long[] counts = Counts.read(row);
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            for (String facet : facets) {
                Sum sum = new Sum(
                        row.getString("measure"),
                        path.substring(0, slash + 1),
                        facet,
                        row.getString("bucket"),
                        row.getString("corrects"));
                sums.merge(sum, counts, Counts::plus);
            }
        }
        return true;
    }

    private static @Nullable Object[] row(Sum sum, long[] counts) {
        return new @Nullable Object[] {sum.measure(), sum.path(), sum.facet(), sum.bucket(), sum.corrects(), counts};
    }
}
