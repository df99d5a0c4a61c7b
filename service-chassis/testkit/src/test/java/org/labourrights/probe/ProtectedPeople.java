package org.labourrights.probe;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.privacy.RowKeys;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/** People of the probe, written and read with the keys that are there at that moment. */
@ApplicationScoped
public class ProtectedPeople {

    private static final String INSERT = """
            INSERT INTO probe_person (id, part, row_key, phone, phone_index, login, photo, badge_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final FieldCipher cipher;
    private final RowKeys keys;
    private final BlindIndex index;
    private final PersonKeys logins;
    private final SystemScope system;

    ProtectedPeople(
            Database database,
            FieldCipher cipher,
            RowKeys keys,
            BlindIndex index,
            PersonKeys logins,
            SystemScope system) {
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
        this.index = index;
        this.logins = logins;
        this.system = system;
    }

    /** One person in several parts, each a row. */
    UUID write(int parts, String phone) {
        UUID id = UUID.randomUUID();
        transaction(() -> {
            for (int part = 0; part < parts; part++) {
                String rowKey = keys.fresh();
                database.update(
                        INSERT,
                        id,
                        part,
                        rowKey,
                        keys.open(rowKey).encrypt(phone),
                        index.of("phone", phone),
                        logins.of("login-" + id),
                        cipher.encrypt(("photo of " + id).getBytes(StandardCharsets.UTF_8)),
                        ProbeColumns.badgeHash(index.of("badge", id.toString())));
            }
            return true;
        });
        return id;
    }

    /** Telephone and photo of every part, deciphered. */
    List<String> read(UUID id) {
        return texts("SELECT row_key, phone, photo FROM probe_person WHERE id = ? ORDER BY part", id);
    }

    private List<String> texts(String sql, UUID id) {
        return transaction(() -> database.list(
                sql,
                row -> keys.open(row.getString(1)).decrypt(row.getString(2)) + " "
                        + new String(cipher.decrypt(row.getBytes(3)), StandardCharsets.UTF_8),
                id));
    }

    /** Parts that are found by the telephone. */
    long found(UUID id, String phone) {
        return count("id = ? AND phone_index = ANY (?)", id, index.candidates("phone", phone));
    }

    /** Parts that are found by the login. */
    long ofLogin(UUID id) {
        return count("id = ? AND login = ANY (?)", id, logins.candidates("login-" + id));
    }

    /** What is kept as the badge. */
    List<String> badges(UUID id) {
        return transaction(() -> database.list(
                "SELECT badge FROM probe_person WHERE id = ? ORDER BY part",
                row -> row.getString(1) == null ? "none" : cipher.decrypt(row.getString(1)),
                id));
    }

    long count(String where, Object... values) {
        return transaction(
                () -> database.one("SELECT count(*) FROM probe_person WHERE " + where, row -> row.getLong(1), values)
                        .orElse(0L));
    }

    List<String> strings(String sql, String value) {
        return transaction(() -> database.list(sql, row -> row.getString(1), value));
    }

    int update(String sql, Object... values) {
        return transaction(() -> database.update(sql, values));
    }

    /** As the owner of the database, who may do what the service may not. */
    static void asOwner(String sql) throws SQLException {
        try (Connection connection = connection("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection beside the service's pool. */
    static Connection connection(String role) throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), role, role);
    }

    <T> T transaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
