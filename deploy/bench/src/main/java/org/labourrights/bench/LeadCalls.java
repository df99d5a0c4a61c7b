package org.labourrights.bench;

import java.util.List;
import org.labourrights.standalone.client.SuiteClient;

/** The calls about leads that users make often. */
final class LeadCalls {
    private static final String API = SuiteClient.ARREARS;
    private static final String MONTH = "2025-11";

    private LeadCalls() {}

    /** @param lead one of the sample's employer */
    static List<Call> all(Register.Sample sample, String lead, SuiteClient suite) {
        String county = "county-" + sample.county();
        String city = "city-" + sample.city();
        String province = "province-" + sample.province();
        String handler = "&handlerId=officer-" + sample.county() + "-3";
        String month = "?period=" + MONTH;
        return List.of(
                call("leads, county", county, "/leads?limit=50"),
                call("leads, city", city, "/leads?limit=50"),
                call("leads, province", province, "/leads?limit=50"),
                call("leads, nation, page 20", Call.NATION, "/leads?limit=50").deep(suite),
                call("leads not taken up, county", county, "/leads?limit=50&state=RECEIVED"),
                call("leads not taken up, province", province, "/leads?limit=50&state=RECEIVED"),
                call("leads not taken up, nation", Call.NATION, "/leads?limit=50&state=RECEIVED"),
                call("closed leads, province", province, "/leads?limit=50&state=CLOSED"),
                call("leads of a channel, province", province, "/leads?limit=50&channel=ONLINE"),
                call("leads of an officer", county, "/leads?limit=50" + handler),
                call("open leads of an officer", county, "/leads?limit=50&state=CONNECTED" + handler),
                call("something missed, county", county, "/leads?limit=50&dueBefore=2025-12-31"),
                call("something missed, province", province, "/leads?limit=50&dueBefore=2025-12-31"),
                call("something missed, nation", Call.NATION, "/leads?limit=50&dueBefore=2025-12-31"),
                call("leads of an employer", county, "/leads?limit=50&uscc=" + sample.uscc()),
                call("one lead", county, "/leads/" + lead),
                call("clocks of a lead", county, "/leads/" + lead + "/clocks"),
                call("leads about the same matter", county, "/leads/" + lead + "/duplicates"),
                call("groups, county", county, "/groups?limit=50"),
                call("groups, province", province, "/groups?limit=50"),
                call("groups of an employer", county, "/groups?uscc=" + sample.uscc()),
                rate("K-04", "COMPLAINT_CLOSING", province),
                rate("K-05", "SAME_DAY_ACCEPTANCE", province),
                rate("K-06", "NEXT_DAY_CONNECTION", province),
                rate("K-07", "THIRD_DAY_FEEDBACK", province),
                rate("K-09", "RECOVERY", province),
                rate("K-05, nation", "SAME_DAY_ACCEPTANCE", Call.NATION),
                call("open stock by age, province", province, "/statistics/stock"),
                call("open stock by age, nation", Call.NATION, "/statistics/stock"),
                call("top employers, province", province, "/statistics/employers" + month),
                call("top employers, nation", Call.NATION, "/statistics/employers" + month),
                call("channels, province", province, "/statistics/channels" + month));
    }

    private static Call rate(String name, String rate, String client) {
        return call(name + " by division", client, "/statistics/rates?kpi=" + rate + "&period=" + MONTH);
    }

    private static Call call(String name, String client, String path) {
        return new Call(name, client, API + path);
    }
}
