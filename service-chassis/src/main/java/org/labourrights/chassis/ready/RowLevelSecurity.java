package org.labourrights.chassis.ready;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.labourrights.chassis.sql.Database;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;

/**
 * The floor under every query is there: row-level security is on, and forced on owners too, wherever a table has a policy
 * or says of its rows to which division they belong; and no table belongs to the role that queries it.
 */
@ApplicationScoped
class RowLevelSecurity implements StartCheck {

    private static final String TABLES = """
            FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace
            WHERE t.relkind IN ('r', 'p') AND NOT t.relispartition
              AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
            """;

    private static final String OWNED =
            "SELECT n.nspname || '.' || t.relname " + TABLES + " AND pg_has_role(current_user, t.relowner, 'MEMBER')";

    private static final String OPEN = "SELECT n.nspname || '.' || t.relname " + TABLES + """
             AND NOT (t.relrowsecurity AND t.relforcerowsecurity)
              AND (EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid)
                   OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'division_path'))
            """;

    /** Read and written by jobs alone, which see the whole country; no request is answered from it. */
    private static final Set<String> OF_JOBS = Set.of("public.timer");

    private final Database database;

    RowLevelSecurity(Database database) {
        this.database = database;
    }

    @Override
    public Moment moment() {
        return Moment.AFTER_MIGRATION;
    }

    @Override
    public List<String> complaints(Profile profile) {
        Stream<String> owned = tables(OWNED)
                .map(table -> table + " belongs to the role that the service connects as: give it to the role of"
                        + " quarkus.flyway.username");
        Stream<String> open = tables(OPEN)
                .filter(table -> !OF_JOBS.contains(table))
                .map(table -> table + " is open to everybody: ALTER TABLE " + table
                        + " ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY");
        return Stream.concat(owned, open).toList();
    }

    private Stream<String> tables(String sql) {
        return database.list(sql, row -> row.getString(1)).stream().sorted();
    }
}
