package org.labourrights.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fictitious enterprises spread evenly over every county of the country; the n-th is always the same. */
final class Register {
    private static final List<String> INDUSTRIES =
            List.of("FOOD_DELIVERY", "RIDE_HAILING", "EXPRESS", "INTRACITY_FREIGHT", "LIVE_STREAMING");
    private static final String CODE_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int ROWS_AT_ONCE = 10_000;

    private final Divisions divisions = new Divisions();
    private final List<Division> counties =
            divisions.stream().filter(each -> each.level() == 3).toList();

    /** What the calls ask for: a county and those above it, one enterprise in it, and a piece of its name. */
    record Sample(String county, String city, String province, String uscc, String namePiece) {}

    /** Stages the enterprises numbered from (inclusive) to (exclusive) in the table bench_enterprise. */
    void copyInto(Connection database, int from, int to) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE bench_enterprise (n int, id uuid DEFAULT uuidv7(), uscc text, name text,"
                    + " division text, path text, industry text)");
        }
        CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
        for (int first = from; first < to; first += ROWS_AT_ONCE) {
            StringBuilder rows = new StringBuilder();
            for (int n = first; n < Math.min(to, first + ROWS_AT_ONCE); n++) {
                rows.append(row(n));
            }
            copy.copyIn(
                    "COPY bench_enterprise (n, uscc, name, division, path, industry) FROM STDIN",
                    new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A sample from Hohhot's Saihan district, which holds enterprises at every size. */
    Sample sample() {
        int n = counties.indexOf(divisions.get(new DivisionCode("150105")));
        return new Sample("150105", "150100", "150000", uscc(n, "150105"), "测试" + n);
    }

    private String row(int n) {
        Division county = counties.get(n % counties.size());
        String code = county.code().value();
        return String.join(
                        "\t",
                        Integer.toString(n),
                        uscc(n, code),
                        county.name() + "测试" + n + "号配送有限公司",
                        code,
                        divisions.path(county.code()),
                        INDUSTRIES.get(n % INDUSTRIES.size()))
                + "\n";
    }

    private static String uscc(int n, String division) {
        StringBuilder subject = new StringBuilder();
        for (int rest = n; subject.length() < 7; rest /= CODE_DIGITS.length()) {
            subject.insert(0, CODE_DIGITS.charAt(rest % CODE_DIGITS.length()));
        }
        String first17 = "91" + division + "TB" + subject;
        return first17 + UnifiedSocialCreditCode.checkCharacter(first17);
    }
}
