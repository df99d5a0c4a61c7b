package org.labourrights.testkit.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A database a service, with two roles: {@code <name>_owner} owns everything in it and runs the
 * migrations, {@code <name>_app} is the service at run time and owns nothing.
 */
public final class Databases {

    private Databases() {}

    /** As for a server of tests, where the password of a role is its name. */
    public static void create(Connection superuser, String name) throws SQLException {
        create(superuser, name, null);
    }

    /**
     * Creates database and roles where they are missing, through a superuser's connection.
     *
     * @param password of both roles, hexadecimal; null for the development password
     */
    public static void create(Connection superuser, String name, @Nullable String password) throws SQLException {
        role(superuser, name + "_owner", password);
        role(superuser, name + "_app", password);
        try (var query = superuser.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            if (query.executeQuery().next()) {
                return;
            }
        }
        execute(superuser, "CREATE DATABASE " + name + " OWNER " + name + "_owner ENCODING 'UTF8' TEMPLATE template0");
        execute(superuser, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        execute(superuser, "GRANT CONNECT ON DATABASE " + name + " TO " + name + "_app");
    }

    private static void role(Connection superuser, String role, @Nullable String password) throws SQLException {
        try (var query = superuser.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role);
            if (!query.executeQuery().next()) {
                execute(
                        superuser,
                        "CREATE ROLE " + role + " LOGIN PASSWORD '" + (password == null ? role : password)
                                + "' NOSUPERUSER NOBYPASSRLS");
            }
        }
    }

    private static void execute(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
