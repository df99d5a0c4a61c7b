package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingRuleTest {

    private static final String DAY = "{'type':'string','format':'date'}";
    private static final String INSTANT = "{'type':'string','format':'date-time'}";
    private static final String COUNT = "{'type':'integer','format':'int32'}";
    private static final String TEXT = "{'type':'string'}";

    @ParameterizedTest
    @CsvSource({
        "status,state",
        "recoverStatus,…State",
        "due,dueExplanation or dueOn",
        "confirmDue,'…DueOn, …DueAt or …DueExplanation'",
        "orderDeadline,…DueOn or …DueAt",
        "effectiveOn,validFrom",
        "remark,note",
        "grounds,reasons or explanation",
        "finding,findings",
        "laborContract,labour",
        "ownerAgency,…AgencyId",
        "handler,handlerId",
        "officer,officerId"
    })
    void namesAMemberWithAnotherWord(String name, String better) {
        assertEquals(List.of("Lead." + name + ": " + better), member(name, TEXT));
    }

    @Test
    void namesDaysInstantsAndCountsOfAnotherShape() {
        assertEquals(List.of("Lead.reportDate: …On"), member("reportDate", DAY));
        assertEquals(List.of("Lead.received: …At"), member("received", INSTANT));
        assertEquals(List.of("Lead.workers: …Count"), member("workers", COUNT));
        assertEquals(List.of("Lead.totalEmployees: …Count"), member("totalEmployees", COUNT));
    }

    @Test
    void followsReferencesToWhatAMemberIs() {
        String lead = "'Lead':{'properties':{'paid':{'$ref':'#/components/schemas/LocalDate'}}}";

        assertEquals(List.of("Lead.paid: …On"), astray(lead + ",'LocalDate':" + DAY, ""));
    }

    @Test
    void isContentWithTheWordsOfTheTable() {
        assertEquals(List.of(), member("state", TEXT));
        assertEquals(List.of(), member("acceptDueOn", DAY));
        assertEquals(List.of(), member("validFrom", DAY));
        assertEquals(List.of(), member("receivedAt", INSTANT));
        assertEquals(List.of(), member("workerCount", COUNT));
        assertEquals(List.of(), member("orderDays", COUNT));
        assertEquals(List.of(), member("collaborators", TEXT));
        assertEquals(List.of(), astray("'Problem':{'properties':{'status':" + COUNT + "}}", ""));
    }

    @Test
    void namesAParameterThatIsNoMember() {
        String schemas = "'Lead':{'properties':{'handlerId':%s,'industries':%s}}".formatted(TEXT, TEXT);

        assertEquals(
                List.of("/api/x/v1/leads ?handler: handlerId, the name of the member"),
                astray(schemas, get("/api/x/v1/leads", "handler", "industry", "limit")));
    }

    @Test
    void namesAnIdOfAnotherThing() {
        assertEquals(List.of("/leads/{id} {id}: {leadId}"), astray("", get("/leads/{id}")));
        assertEquals(
                List.of("/risk-warnings/{letterId} {letterId}: {riskWarningId}"),
                astray("", get("/risk-warnings/{letterId}")));
        assertEquals(List.of(), astray("", get("/risk-warnings/{warningId}/measures")));
        assertEquals(List.of(), astray("", get("/policies/{policyId}")));
        assertEquals(List.of(), astray("", get("/enterprises/{uscc}")));
    }

    @Test
    void namesACollectionInTheSingular() {
        assertEquals(List.of("/enforcement: the plural"), astray("", get("/enforcement", "cursor")));
        assertEquals(List.of(), astray("", get("/enforcements", "cursor")));
    }

    private static List<String> member(String name, String schema) {
        return astray("'Lead':{'properties':{'%s':%s}}".formatted(name, schema), "");
    }

    private static String get(String path, String... queries) {
        List<String> parameters = List.of(queries).stream()
                .map("{'in':'query','name':'%s'}"::formatted)
                .toList();
        return "'%s':{'get':{'parameters':[%s],'responses':{}}}".formatted(path, String.join(",", parameters));
    }

    private static List<String> astray(String schemas, String paths) {
        String document = "{'paths':{" + paths + "},'components':{'schemas':{" + schemas + "}}}";
        return NamingRule.astray(ApiDocument.parse(document.replace('\'', '"')));
    }
}
