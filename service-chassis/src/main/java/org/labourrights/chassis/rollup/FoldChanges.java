package org.labourrights.chassis.rollup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.job.PassingFailure;
import org.labourrights.chassis.job.Rounds;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Folds appended changes into the rollups of their division and of every division above it, on a virtual thread of its
 * own. One replica folds at a time; what is folded leaves the list of changes in the same transaction. A change that cannot
 * be folded becomes a timer, which is tried again by itself and set aside in the end: the others do not wait for it.
 */
@ApplicationScoped
public class FoldChanges implements TimerHandler {
    /** Kind of the timers that fold one change. */
    public static final String KIND = "statistics-fold";

    private static final Logger LOG = Logger.getLogger(FoldChanges.class);
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

    private static final String TAKE_FIRST = """
            WITH taken AS (
                DELETE FROM rollup_change WHERE id = (SELECT min(id) FROM rollup_change)
                RETURNING measure, bucket, corrects, division_path, facets, counts)
            SELECT division_path, row_to_json(taken)::text AS change FROM taken""";
    // The database reads back what it wrote: no figure of a change is changed on the way through its timer.
    private static final String READ = """
            SELECT measure, bucket, corrects, division_path, facets, counts
            FROM json_to_record(?::json) AS c (measure text, bucket text, corrects text, division_path text,
                                               facets text[], counts bigint[])""";

    private final Database database;
    private final Timers timers;
    private final Clock clock;
    private final SystemScope system;
    private final Rounds rounds = new Rounds("statistics-fold");

    FoldChanges(Database database, Timers timers, Clock clock, SystemScope system) {
        this.database = database;
        this.timers = timers;
        this.clock = clock;
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
        return system.inOwnName("statistics-fold", this::foldAll);
    }

    private int foldAll() {
        int all = 0;
        int chunk = CHUNK;
        while (true) {
            int size = chunk;
            try {
                int folded = QuarkusTransaction.requiringNew().call(() -> foldChunk(size));
                all += folded;
                if (folded < size) {
                    return all;
                }
            } catch (RuntimeException | Error e) {
                chunk = smaller(size, e);
            }
        }
    }

    /** One of the chunk cannot be folded: halves of halves show which, and then the chunks are whole again. */
    private int smaller(int chunk, Throwable failure) {
        if (PassingFailure.is(failure)) {
            throw new IllegalStateException("Changes cannot be folded now", failure);
        }
        if (chunk > 1) {
            return chunk / 2;
        }
        LOG.errorf(failure, "A change of figures cannot be folded; it is tried again by itself");
        QuarkusTransaction.requiringNew().run(this::putFirstAside);
        return CHUNK;
    }

    private void putFirstAside() {
        database.list(
                        TAKE_FIRST,
                        row -> new TimerRequest(
                                KIND,
                                Ids.next(),
                                "change",
                                clock.instant(),
                                row.getString("division_path"),
                                row.getString("change")))
                .forEach(timers::schedule);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Folds the change that the timer carries. */
    @Override
    public void fire(FiredTimer timer) {
        Map<Sum, long[]> sums = new TreeMap<>(Sum.ORDER);
        database.list(READ, row -> collect(row, sums), timer.payloadJson());
        add(sums);
    }

    private int foldChunk(int size) {
        boolean alone = database.one("SELECT pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .orElse(false);
        if (!alone) {
            return 0;
        }
        Map<Sum, long[]> sums = new TreeMap<>(Sum.ORDER);
        int taken = database.list(TAKE, row -> collect(row, sums), size).size();
        add(sums);
        return taken;
    }

    private void add(Map<Sum, long[]> sums) {
        List<@Nullable Object[]> rows = sums.entrySet().stream()
                .filter(entry -> !Counts.isZero(entry.getValue()))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        database.batch(ADD, rows);
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
