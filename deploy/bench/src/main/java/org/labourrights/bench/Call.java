package org.labourrights.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One call that users make often, and the client who makes it. */
record Call(String name, String client, String path) {
    private static final String API = "/api/reporting/v1";

    static List<Call> all(Register.Sample sample) {
        String county = "county-" + sample.county();
        String city = "city-" + sample.city();
        String province = "province-" + sample.province();
        return List.of(
                new Call("enterprises, county", county, API + "/enterprises?limit=50"),
                new Call("enterprises, city", city, API + "/enterprises?limit=50"),
                new Call("enterprises, province", province, API + "/enterprises?limit=50"),
                new Call("enterprises by industry, province", province, API + "/enterprises?industry=EXPRESS&limit=50"),
                new Call("enterprises by name, province", province, API + "/enterprises?name=" + encoded(sample)),
                new Call("one enterprise", county, API + "/enterprises/" + sample.uscc()),
                new Call("obligations, county", county, API + "/obligations?limit=50"),
                new Call("obligations, province", province, API + "/obligations?limit=50"),
                new Call("overdue obligations, city", city, API + "/obligations?status=OVERDUE&limit=50"),
                new Call("obligations of a period, province", province, API + "/obligations?period=2024H1&limit=50"),
                new Call("obligations of an enterprise", county, API + "/obligations?uscc=" + sample.uscc()));
    }

    private static String encoded(Register.Sample sample) {
        return URLEncoder.encode(sample.namePiece(), StandardCharsets.UTF_8);
    }
}
