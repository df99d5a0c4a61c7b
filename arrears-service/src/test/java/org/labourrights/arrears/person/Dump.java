package org.labourrights.arrears.person;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.RowKeys;
import org.labourrights.chassis.privacy.UndecipherableException;
import org.labourrights.testkit.postgres.ClearText;

/** Everything that the database holds, as its superuser sees it: no row-level security hides anything from a dump. */
final class Dump {

    private static final Pattern SEALED = Pattern.compile("[A-Za-z0-9-]+:[A-Za-z0-9_-]{30,}");
    // Stored answers repeat what was sent and go some days after, whatever became of the lead.
    private static final String NOT_KEPT = "public.idempotency_key";

    private Dump() {}

    /** Tables of which some row holds the text in some column: as text, in JSON or arrays, or as bytes. */
    static List<String> inClear(String text) throws SQLException {
        return ClearText.tablesWith(text);
    }

    /** Columns, as {@code table.column}, in which the text stands once whoever has the keys has deciphered them. */
    static List<String> deciphered(FieldCipher cipher, RowKeys rowKeys, String text) throws SQLException {
        try (Connection connection = ClearText.open()) {
            List<String> found = new ArrayList<>();
            for (String table : ClearText.tables(connection)) {
                if (!table.equals(NOT_KEPT)) {
                    search(connection, table, cipher, rowKeys, text, found);
                }
            }
            return found.stream().distinct().sorted().toList();
        }
    }

    private static void search(
            Connection connection, String table, FieldCipher cipher, RowKeys rowKeys, String text, List<String> found)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                FieldCipher key = cipher;
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String name = columns.getColumnName(i);
                    String sealed = rows.getString(i);
                    if (name.equals("row_key") && sealed != null) {
                        key = rowKeys.open(sealed);
                    }
                    if (opened(key, rows, i, columns.getColumnTypeName(i)).contains(text)) {
                        found.add(table + "." + name);
                    }
                }
            }
        }
    }

    private static String opened(FieldCipher cipher, ResultSet row, int column, String type) throws SQLException {
        try {
            if (type.equals("bytea")) {
                byte[] sealed = row.getBytes(column);
                return sealed == null ? "" : new String(cipher.decrypt(sealed), StandardCharsets.UTF_8);
            }
            @Nullable String sealed = row.getString(column);
            return sealed != null && SEALED.matcher(sealed).matches() ? cipher.decrypt(sealed) : "";
        } catch (UndecipherableException e) {
            // Not a sealed value at all, or the key of a row, which opens with another key than its values.
            return "";
        }
    }
}
