package org.labourrights.testkit.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database a service, with two roles: {@code <name>_owner} owns everything in it and runs the
 * migrations, {@code <name>_app} is the service at run time and owns nothing. The password of a
 * development role is its name.
 */
public final class Databases {

    private Databases() {}

    /** Creates database and roles where they are missing, through a superuser's connection. */
    public static void create(Connection superuser, String name) throws SQLException {
        role(superuser, name + "_owner");
        role(superuser, name + "_app");
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

    private static void role(Connection superuser, String role) throws SQLException {
        try (var query = superuser.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role);
            if (!query.executeQuery().next()) {
                execute(superuser, "CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "' NOSUPERUSER NOBYPASSRLS");
            }
        }
    }

    private static void execute(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
