package org.labourrights.chassis.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.labourrights.chassis.sql.Database;

/**
 * Reads figures: what is folded plus what is not folded yet, in one statement and so of one moment. Never a sum over
 * what is counted itself.
 */
@ApplicationScoped
public class Figures {
    private static final String OF_DIVISION = """
            SELECT key, corrects, chassis_sum(counts) AS counts FROM (
                SELECT facet AS key, corrects, counts FROM rollup
                WHERE measure = ? AND division_path = ? AND facet >= ? AND facet < ? AND bucket >= ? AND bucket <= ?
                UNION ALL
                SELECT f.facet, c.corrects, c.counts
                FROM rollup_change c CROSS JOIN LATERAL unnest(c.facets) AS f (facet)
                WHERE c.measure = ? AND c.division_path >= ? AND c.division_path < ?
                  AND f.facet COLLATE "C" >= ? AND f.facet COLLATE "C" < ? AND c.bucket >= ? AND c.bucket <= ?
            ) AS figure GROUP BY key, corrects""";
    private static final String OF_CHILDREN = """
            SELECT key, corrects, chassis_sum(counts) AS counts FROM (
                SELECT division_path AS key, corrects, counts FROM rollup
                WHERE measure = ? AND division_path = ANY (?) AND facet = ? AND bucket >= ? AND bucket <= ?
                UNION ALL
                SELECT child.path, c.corrects, c.counts
                FROM unnest(?::text[], ?::text[]) AS child (path, behind)
                JOIN rollup_change c ON c.measure = ? AND c.division_path >= child.path COLLATE "C"
                     AND c.division_path < child.behind COLLATE "C"
                WHERE ? = ANY (c.facets) AND c.bucket >= ? AND c.bucket <= ?
            ) AS figure GROUP BY key, corrects""";

    private final Database database;

    Figures(Database database) {
        this.database = database;
    }

    /**
     * Buckets to read, both included.
     *
     * @param from first reporting period or day, {@code to} the last
     */
    public record Buckets(String from, String to) {
        public static Buckets only(String bucket) {
            return new Buckets(bucket, bucket);
        }
    }

    /**
     * Sums by key.
     *
     * @param own figures of the buckets themselves
     * @param corrections figures booked in them that correct a frozen bucket, by that bucket and key
     */
    public record Sums(Map<String, long[]> own, Map<String, Map<String, long[]>> corrections) {
        /** The counts of a key; empty when there are none. */
        public long[] of(String key) {
            return own.getOrDefault(key, new long[0]);
        }
    }

    /** The total of a division. */
    public Sums total(Enum<?> measure, String path, Buckets buckets) {
        return facets(measure, path, Facets.TOTAL, Facets.TOTAL + "!", buckets, "");
    }

    /** The figures of a division by the keys of a dimension. */
    public Sums by(Enum<?> dimension, Enum<?> measure, String path, Buckets buckets) {
        String prefix = Facets.prefix(dimension);
        String behind = prefix.substring(0, prefix.length() - 1) + (char) ('=' + 1);
        return facets(measure, path, prefix, behind, buckets, prefix);
    }

    /** The totals of divisions, by their reporting paths. */
    public Sums ofDivisions(Enum<?> measure, List<String> paths, Buckets buckets) {
        List<String> behind = paths.stream().map(Figures::behind).toList();
        return sums(
                database.list(
                        OF_CHILDREN,
                        Figures::read,
                        measure,
                        paths,
                        Facets.TOTAL,
                        buckets.from(),
                        buckets.to(),
                        paths,
                        behind,
                        measure,
                        Facets.TOTAL,
                        buckets.from(),
                        buckets.to()),
                "");
    }

    private Sums facets(
            Enum<?> measure, String path, String fromFacet, String toFacet, Buckets buckets, String prefix) {
        return sums(
                database.list(
                        OF_DIVISION,
                        Figures::read,
                        measure,
                        path,
                        fromFacet,
                        toFacet,
                        buckets.from(),
                        buckets.to(),
                        measure,
                        path,
                        behind(path),
                        fromFacet,
                        toFacet,
                        buckets.from(),
                        buckets.to()),
                prefix);
    }

    private record Row(String key, String corrects, long[] counts) {}

    private static Row read(ResultSet row) throws SQLException {
        return new Row(row.getString("key"), row.getString("corrects"), Counts.read(row));
    }

    private static Sums sums(List<Row> rows, String prefix) {
        Map<String, long[]> own = new TreeMap<>();
        Map<String, Map<String, long[]>> corrections = new TreeMap<>();
        for (Row row : rows) {
            if (!Counts.isZero(row.counts())) {
                String key = row.key().substring(prefix.length());
                if (row.corrects().isEmpty()) {
                    own.put(key, row.counts());
                } else {
                    corrections
                            .computeIfAbsent(row.corrects(), ignored -> new HashMap<>())
                            .put(key, row.counts());
                }
            }
        }
        return new Sums(own, corrections);
    }

    private static String behind(String path) {
        return path.substring(0, path.length() - 1) + (char) ('/' + 1);
    }
}
