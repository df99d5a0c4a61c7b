package org.labourrights.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.labourrights.standalone.client.SuiteClient;

/** One call that users make often, and the client who makes it. */
record Call(String name, String client, String path) {
    private static final String API = SuiteClient.REPORTING;
    static final String NATION = "auditor";
    private static final int DEEP = 20;

    /** The calls; {@code suite} finds the cursors of those that begin deep inside a list. */
    static List<Call> all(Register.Sample sample, SuiteClient suite) {
        String county = "county-" + sample.county();
        String city = "city-" + sample.city();
        String province = "province-" + sample.province();
        String brand = URLEncoder.encode(sample.brand(), StandardCharsets.UTF_8);
        String common = URLEncoder.encode(sample.commonPiece(), StandardCharsets.UTF_8);
        return List.of(
                new Call("enterprises, county", county, "/enterprises?limit=50"),
                new Call("enterprises, city", city, "/enterprises?limit=50"),
                new Call("enterprises, province", province, "/enterprises?limit=50"),
                new Call("enterprises, nation, page 20", NATION, "/enterprises?limit=50").deep(suite),
                new Call("enterprises by industry, province", province, "/enterprises?industry=EXPRESS&limit=50"),
                new Call("enterprises by place of work, city", city, "/enterprises?operatingDivision=150100&limit=50"),
                new Call(
                        "enterprises by role and status, province",
                        province,
                        "/enterprises?role=PLATFORM&status=ACTIVE"),
                new Call("partners only, nation", NATION, "/enterprises?role=PARTNER&limit=50"),
                new Call("key enterprises, nation", NATION, "/enterprises?keyEnterprise=true&limit=50"),
                new Call("enterprises by brand, province", province, "/enterprises?name=" + brand),
                new Call("enterprises by brand, nation", NATION, "/enterprises?name=" + brand),
                new Call("enterprises by common word, nation", NATION, "/enterprises?name=" + common),
                new Call("enterprises by common word, county", county, "/enterprises?name=" + common),
                new Call("one enterprise", county, "/enterprises/" + sample.uscc()),
                new Call("obligations, county", county, "/obligations?limit=50"),
                new Call("obligations, province", province, "/obligations?limit=50"),
                new Call("obligations, nation, page 20", NATION, "/obligations?limit=50").deep(suite),
                new Call("overdue obligations, city", city, "/obligations?state=OVERDUE&limit=50"),
                new Call("overdue obligations, nation", NATION, "/obligations?state=OVERDUE&limit=50"),
                new Call("obligations of a period, province", province, "/obligations?period=2024H1&limit=50"),
                new Call(
                        "overdue obligations of a period, nation",
                        NATION,
                        "/obligations?period=2024H1&state=OVERDUE&limit=50"),
                new Call("obligations of an enterprise", county, "/obligations?uscc=" + sample.uscc()),
                new Call("an enterprise's own obligations", "ent-" + sample.uscc(), "/obligations?limit=50"),
                new Call("reports, county", county, "/reports?limit=50"),
                new Call("reports, nation, page 20", NATION, "/reports?limit=50").deep(suite),
                new Call("an enterprise's own reports", "ent-" + sample.uscc(), "/reports?limit=50"),
                new Call("letters, county", county, "/letters?limit=50"),
                new Call("letters, nation, page 20", NATION, "/letters?limit=50").deep(suite),
                new Call("an enterprise's own letters", "ent-" + sample.uscc(), "/letters?limit=50"),
                new Call("headcount by division, province", province, "/statistics/headcount?period=2025H2"),
                new Call("headcount by industry, nation", NATION, "/statistics/headcount?period=2025H2&by=INDUSTRY"),
                new Call("K-10 by division, province", province, "/statistics/report-timeliness?period=2025Q1"),
                new Call("K-10 by division, nation", NATION, "/statistics/report-timeliness?period=2025Q1"),
                new Call("K-15 by division, nation", NATION, "/statistics/ledger-coverage"),
                new Call("risk distribution, nation", NATION, "/statistics/risk-distribution?period=2025H2"));
    }

    Call(String name, String client, String path) {
        this.name = name;
        this.client = client;
        this.path = path.startsWith("/api/") ? path : API + path;
    }

    /** The same list, some pages further. */
    Call deep(SuiteClient suite) {
        String cursor = "";
        for (int page = 1; page < DEEP; page++) {
            String next = suite.get(client, path + cursor)
                    .orFail(path)
                    .body()
                    .path("next")
                    .asText("");
            if (next.isEmpty()) {
                break;
            }
            cursor = "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return new Call(name, client, path + cursor);
    }
}
