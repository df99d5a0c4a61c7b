package org.labourrights.arrears.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.Fixtures;
import org.labourrights.testkit.contract.ApiOperation;

/** What the generated suites act on: a lead of 150105 that a named officer has accepted. */
final class Subjects {

    /**
     * Reference data, alike for everybody; statistics, which answer for the caller's own division; workers, who act for
     * themselves wherever they are.
     */
    static final Set<String> UNSCOPED = Set.of(
            "getCalendar",
            "computeDueDate",
            "getCalendarYear",
            "listCodeLists",
            "getCodeList",
            "listDivisions",
            "getDivision",
            "listAgencies",
            "getAgency",
            "listReferenceEntries",
            "listReferenceKinds",
            "getReferenceEntry",
            "listReferenceVersions",
            "listPolicies",
            "listPolicyKeys",
            "resolvePolicy",
            "getPolicy",
            "listEmployers",
            "reportOwnArrears",
            "listWaitingTicketAnswers",
            "takeTicketAnswers",
            "getOwnData",
            "getLeadRate",
            "getLeadStock",
            "getLeadSummary",
            "getLeadChannels",
            "getTopEmployers");

    private static @Nullable String lead;

    private Subjects() {}

    private static synchronized String lead() {
        if (lead == null) {
            String location = Fixtures.officer("150105")
                    .body(Fixtures.complaint("150105", "契约检验有限公司", null))
                    .post(Fixtures.LEADS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            Fixtures.officer("150105")
                    .header("If-Match", "\"0\"")
                    .body("{\"handlerId\":\"officer-150105-7\",\"handlerAgencyId\":\"HRSS-150105\"}")
                    .post(location + "/acceptance")
                    .then()
                    .statusCode(200);
            lead = location.substring(location.lastIndexOf('/') + 1);
        }
        return lead;
    }

    static Map<String, String> pathValues(ApiOperation operation) {
        Map<String, String> values = new HashMap<>();
        for (String variable : operation.variables()) {
            switch (variable) {
                case "id" -> values.put(variable, lead());
                case "kind" -> values.put(variable, "CONNECT");
                // Of the right form, and given to nobody.
                case "receiptCode" -> values.put(variable, "7KQ2M-X4T9B-0RWZD-J6HPA");
                default -> {
                    // The suite fills in an id that is none.
                }
            }
        }
        return values;
    }
}
