package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labourrights.standalone.client.SuiteClient;
import org.labourrights.standalone.client.SyntheticUscc;

/**
 * Plants people through the gateway and searches all that the running suite keeps or tells: tables, files of the database
 * with its write-ahead log, topics, logs, traces. The same search must find what is no secret, or it would prove nothing.
 */
@Order(5)
class NothingInClearIT {

    /** No secret: an enterprise in the base ledger, known in both services. */
    static final String EMPLOYER = SyntheticUscc.of("152921", 4_711);

    private static final String EMPLOYER_NAME = "对照测轩辕配送有限公司";
    private static final String TEMPLATE = SuiteClient.ARREARS + "/leads/{leadId}/contacts";
    private static final String CONSUMED = "DONE by employer-directory";
    private static final String REQUEST_ID = "control-request-in-the-log";
    private static final long PATIENCE_MILLIS = 30_000;

    @Test
    void whoeverIsHandedInStandsNowhereInClear() throws SQLException, IOException, InterruptedException {
        SuiteClient suite = new SuiteClient(RunningSuite.ports());
        Planting planting = new Planting(RunningSuite.ports());
        PlantedIntake intake = new PlantedIntake(planting);
        registerEmployer(planting);
        String leadNo = new PlantedHandling(planting, suite.clock().substring(0, 10)).paidInTheEnd(intake);
        new PlantedHandling(planting, suite.clock().substring(0, 10)).otherEnds();
        intake.everyChannel();
        intake.searches();
        intake.refusals();
        suite.call("admin", "GET", "/sandbox/clock", Map.of("X-Request-Id", REQUEST_ID), new byte[0]);

        Map<String, Set<String>> found = search(planting, leadNo);

        assertTrue(planting.people().size() > 50, () -> planting.people().size() + " people were planted");
        for (String where : List.of("arrears public.arrears_lead", "nef.ar")) {
            assertTrue(places(found, leadNo).contains(where), () -> leadNo + " is in " + places(found, leadNo));
        }
        for (String where : List.of("reporting public.enterprise", "arrears public.directory_enterprise", "nef.er")) {
            assertTrue(
                    places(found, EMPLOYER_NAME).contains(where),
                    () -> EMPLOYER_NAME + " is in " + places(found, EMPLOYER_NAME));
        }
        assertTrue(places(found, EMPLOYER_NAME).stream().anyMatch(it -> it.startsWith("data/postgresql/pg_wal/")));
        assertTrue(places(found, EMPLOYER_NAME).stream().anyMatch(it -> it.startsWith("data/postgresql/base/")));
        assertTrue(places(found, TEMPLATE).contains("traces"));
        assertTrue(places(found, CONSUMED).contains("logs/arrears.log"));
        assertTrue(places(found, REQUEST_ID).contains("logs/gateway.log"));
        assertEquals("", leaks(planting, found));
    }

    private static void registerEmployer(Planting planting) {
        Person contact = planting.person("contacts of an enterprise");
        Person manager = planting.person("legal representative of an enterprise");
        planting.write(
                "ent-admin-" + EMPLOYER,
                SuiteClient.REPORTING + "/enterprises",
                Map.of(
                        "uscc",
                        EMPLOYER,
                        "role",
                        "PLATFORM",
                        "profile",
                        Map.of(
                                "name",
                                EMPLOYER_NAME,
                                "platformBrands",
                                List.of("对照快送"),
                                "industries",
                                List.of("FOOD_DELIVERY"),
                                "businessModel",
                                "MIXED",
                                "registeredDivision",
                                Planting.DIVISION,
                                "operatingDivisions",
                                List.of(Planting.DIVISION),
                                "address",
                                "对照路1号（虚构）",
                                "headEnterprise",
                                false,
                                "companyLevel",
                                "LOCAL",
                                "industryAuthorities",
                                List.of("MARKET_REGULATION-" + Planting.DIVISION)),
                        "contacts",
                        Map.of(
                                "legalRepresentative", manager.name(),
                                "contactName", contact.name(),
                                "contactPhone", contact.phone())));
    }

    /** Traces and events come behind the answers: waits for those of the last call before it looks. */
    private static Map<String, Set<String>> search(Planting planting, String leadNo)
            throws SQLException, IOException, InterruptedException {
        List<String> texts = new ArrayList<>(List.of(leadNo, EMPLOYER_NAME, TEMPLATE, CONSUMED, REQUEST_ID));
        planting.people().forEach(person -> texts.addAll(person.values()));
        Needles needles = new Needles(texts);
        awaitTracesOfTheLastCall();
        Haystacks haystacks = new Haystacks(needles);
        haystacks.databases(RunningSuite.ports());
        haystacks.topics(RunningSuite.ports());
        haystacks.files(RunningSuite.home());
        haystacks.traces(RunningSuite.traces());
        return haystacks.found();
    }

    private static void awaitTracesOfTheLastCall() throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        int before = RunningSuite.traces().received().size();
        while (RunningSuite.traces().received().size() < before + 3 && System.currentTimeMillis() < until) {
            new SuiteClient(RunningSuite.ports())
                    .call(Planting.OFFICER, "GET", Planting.LEADS + "?limit=1", Map.of(), new byte[0]);
            Thread.sleep(500);
        }
    }

    private static Set<String> places(Map<String, Set<String>> found, String text) {
        return found.getOrDefault(text, Set.of());
    }

    /** One line for each person that got out, with the places; empty when there is none. */
    private static String leaks(Planting planting, Map<String, Set<String>> found) {
        Map<String, String> leaks = new TreeMap<>();
        for (Person person : planting.people()) {
            person.values().stream()
                    .filter(found::containsKey)
                    .forEach(value -> leaks.put(person.place() + " · " + value, String.valueOf(places(found, value))));
        }
        return leaks.entrySet().stream()
                .map(leak -> leak.getKey() + " is in " + leak.getValue())
                .collect(Collectors.joining("\n"));
    }
}
