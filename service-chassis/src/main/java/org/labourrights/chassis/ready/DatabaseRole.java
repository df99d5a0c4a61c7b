package org.labourrights.chassis.ready;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.sql.Database;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;

/**
 * The role that the service connects as is one that row-level security binds: the database is asked, for settings only say
 * what it is called. In every profile, since a suite that is tried out should fail as production would.
 */
@ApplicationScoped
class DatabaseRole implements StartCheck {

    private static final String ROLE = """
            SELECT r.rolsuper OR r.rolbypassrls, pg_has_role(current_user, d.datdba, 'MEMBER')
            FROM pg_roles r, pg_database d WHERE r.rolname = current_user AND d.datname = current_database()
            """;

    private final Database database;

    DatabaseRole(Database database) {
        this.database = database;
    }

    @Override
    public List<String> complaints(Profile profile) {
        return database
                .list(ROLE, row -> {
                    List<String> complaints = new ArrayList<>();
                    if (row.getBoolean(1)) {
                        complaints.add(
                                "quarkus.datasource.username is a superuser or bypasses row-level security, so that"
                                        + " everybody would see everything: connect as the service's own role (NOSUPERUSER NOBYPASSRLS)");
                    } else if (row.getBoolean(2)) {
                        complaints.add(
                                "quarkus.datasource.username owns the database or is a member of its owner: connect as a"
                                        + " role that owns nothing, and let quarkus.flyway.username be the owner");
                    }
                    return complaints;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
