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

/**
 * Fictitious enterprises, the n-th always the same. The first ones fill one county, so that its pages are full at every
 * size; the others are spread evenly over every county of the country.
 */
final class Register {
    private static final String FULL_COUNTY = "150105";
    private static final int IN_FULL_COUNTY = 250;
    private static final List<String> INDUSTRIES =
            List.of("FOOD_DELIVERY", "RIDE_HAILING", "EXPRESS", "INTRACITY_FREIGHT", "LIVE_STREAMING");
    private static final List<String> TRADES = List.of("外卖配送", "网约出行", "快递服务", "同城货运", "直播传媒");
    private static final String FIRST = "蓝骏飞顺安达捷云星海宏远通瑞祥泰和嘉诚信义丰盛华兴隆昌明辉";
    private static final String SECOND = "骑驰腾途运马风雁鹏鹤鹿狮龙虎鹰燕舟帆轮梭箭矢翼羽桥津港湾";
    private static final String CODE_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int ROWS_AT_ONCE = 10_000;

    private final Divisions divisions = new Divisions();
    private final List<Division> counties =
            divisions.stream().filter(each -> each.level() == 3).toList();

    /** What the calls ask for: a county and those above it, an enterprise in it, its brand, and what many names have. */
    record Sample(String county, String city, String province, String uscc, String brand, String commonPiece) {}

    /** Stages the enterprises numbered from (inclusive) to (exclusive) in the table bench_enterprise. */
    void copyInto(Connection database, int from, int to) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE bench_enterprise (n int, id uuid DEFAULT uuidv7(), uscc text, name text,"
                    + " division text, path text COLLATE \"C\", industry text)");
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

    /** From the full county: Hohhot's Saihan district. */
    Sample sample() {
        int n = 7;
        return new Sample(FULL_COUNTY, "150100", "150000", uscc(n, FULL_COUNTY), brand(n), "有限公司");
    }

    private String row(int n) {
        Division county =
                n < IN_FULL_COUNTY ? divisions.get(new DivisionCode(FULL_COUNTY)) : counties.get(n % counties.size());
        String code = county.code().value();
        int industry = n % INDUSTRIES.size();
        return String.join(
                        "\t",
                        Integer.toString(n),
                        uscc(n, code),
                        county.name() + brand(n) + TRADES.get(industry) + "有限公司",
                        code,
                        divisions.path(county.code()),
                        INDUSTRIES.get(industry))
                + "\n";
    }

    /** One of some nine hundred, each equally frequent in every county. */
    private static String brand(int n) {
        int mixed = Math.floorMod(n * 0x9E3779B1, FIRST.length() * SECOND.length());
        return "" + FIRST.charAt(mixed % FIRST.length()) + SECOND.charAt(mixed / FIRST.length());
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
