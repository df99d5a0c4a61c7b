package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;
import org.labourrights.testkit.WithSuite;

/** What a service asks its database before it takes requests; each danger is made in a database that was sound. */
@QuarkusTest
@WithSuite
class StartChecksTest {

    @Inject
    @All
    List<StartCheck> checks;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void findsNothingWhereRolesAndTablesAreAsTheyShouldBe() {
        assertEquals(List.of(), complaints());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALTER ROLE probe_app SUPERUSER   | ALTER ROLE probe_app NOSUPERUSER   | superuser or bypasses
            ALTER ROLE probe_app BYPASSRLS   | ALTER ROLE probe_app NOBYPASSRLS   | superuser or bypasses
            GRANT probe_owner TO probe_app   | REVOKE probe_owner FROM probe_app  | owns the database or is a member
            """)
    void refusesARoleThatTheFloorDoesNotBind(String danger, String remedy, String complaint) throws SQLException {
        try {
            superuser(danger);

            assertTrue(
                    complaints().stream().anyMatch(each -> each.contains(complaint)),
                    complaints().toString());
        } finally {
            superuser(remedy);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALTER TABLE probe_note DISABLE ROW LEVEL SECURITY  | ALTER TABLE probe_note ENABLE ROW LEVEL SECURITY | public.probe_note is open
            ALTER TABLE probe_note NO FORCE ROW LEVEL SECURITY | ALTER TABLE probe_note FORCE ROW LEVEL SECURITY  | public.probe_note is open
            CREATE TABLE forgotten (division_path text)        | DROP TABLE forgotten                             | public.forgotten is open
            CREATE TABLE own (); ALTER TABLE own OWNER TO probe_app | DROP TABLE own                              | public.own belongs to the role
            """)
    void refusesATableThatTheFloorDoesNotCover(String danger, String remedy, String complaint) throws SQLException {
        try {
            superuser(danger);

            assertTrue(
                    complaints().stream().anyMatch(each -> each.startsWith(complaint)),
                    complaints().toString());
        } finally {
            superuser(remedy);
        }
    }

    private List<String> complaints() {
        return checks.stream()
                .flatMap(check -> check.complaints(Profile.TEST).stream())
                .toList();
    }

    private void superuser(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
