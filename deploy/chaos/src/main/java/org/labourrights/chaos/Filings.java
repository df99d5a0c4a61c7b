package org.labourrights.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.SuiteClient;
import org.labourrights.standalone.client.SyntheticUscc;

/** The work that goes on while parts die: enterprises draft and submit a report each, stubbornly. */
final class Filings {

    static final String DIVISION = "150105";

    private static final String REPORTING = SuiteClient.REPORTING;
    private static final String PERIOD = "2025H2";
    private static final int AT_ONCE = 8;

    private final SuiteClient suite;
    private final Stubborn stubborn;
    private final List<String> usccs;
    private final Map<String, JsonNode> obligations = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private final Semaphore mayGo = new Semaphore(0);
    private int letGo;
    private volatile boolean gaveUp;

    Filings(Ports ports, Stubborn stubborn, int enterprises) {
        this.suite = new SuiteClient(ports);
        this.stubborn = stubborn;
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < enterprises; number++) {
            codes.add(SyntheticUscc.of(DIVISION, number));
        }
        this.usccs = List.copyOf(codes);
    }

    /** Registers the enterprises on the last day of 2025 and moves to the first days of 2026, when their reports are due. */
    void prepare() {
        each(this::register);
        suite.moveClock("2026-01-05T09:00:00+08:00");
        each(this::remember);
    }

    /**
     * Each enterprise drafts and submits, as many as were {@linkplain #letGo let go}; returns when every submission is
     * acknowledged.
     */
    void fileAll() {
        each(uscc -> {
            mayGo.acquireUninterruptibly();
            try {
                file(uscc);
            } catch (RuntimeException given) {
                gaveUp = true;
                throw given;
            }
        });
    }

    /** Lets the submissions go on up to that one. */
    void letGo(int upTo) {
        int more = Math.min(upTo, all()) - letGo;
        if (more > 0) {
            letGo += more;
            mayGo.release(more);
        }
    }

    int all() {
        return usccs.size();
    }

    /** Whether a submission was given up: then the rest is no measurement any more. */
    boolean gaveUp() {
        return gaveUp;
    }

    List<String> usccs() {
        return usccs;
    }

    /** Report id by enterprise, as the suite acknowledged it. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int done() {
        return done.get();
    }

    /** The reports that the suite has of an enterprise, read after the storm. */
    List<JsonNode> reportsOf(String uscc) {
        Answer answer = stubborn.read(
                "reports of " + uscc,
                () -> suite.get("ent-" + uscc, REPORTING + "/reports?uscc=" + uscc + "&limit=50"));
        List<JsonNode> reports = new ArrayList<>();
        answer.body().path("items").forEach(reports::add);
        return reports;
    }

    private void register(String uscc) {
        Map<String, Object> profile = Map.of(
                "name",
                "示例压测企业" + uscc.substring(11, 16),
                "platformBrands",
                List.of("示例压测"),
                "industries",
                List.of("FOOD_DELIVERY"),
                "businessModel",
                "MIXED",
                "registeredDivision",
                DIVISION,
                "operatingDivisions",
                List.of(DIVISION),
                "companyLevel",
                "LOCAL",
                "address",
                "示例路1号(虚构)",
                "industryAuthorities",
                List.of("MARKET_REGULATION-" + DIVISION));
        Map<String, Object> body = Map.of(
                "uscc",
                uscc,
                "role",
                "PLATFORM",
                "profile",
                profile,
                "contacts",
                Map.of("legalRepresentative", "测试法人", "contactName", "测试联系人", "contactPhone", "13800000000"));
        stubborn.change(
                "registering " + uscc,
                () -> suite.post("ent-admin-" + uscc, REPORTING + "/enterprises", body, "chaos-registration-" + uscc));
    }

    private void remember(String uscc) {
        Answer answer = stubborn.read(
                "obligation of " + uscc,
                () -> suite.get(
                        "ent-" + uscc,
                        REPORTING + "/obligations?uscc=" + uscc + "&period=" + PERIOD
                                + "&reportKind=EMPLOYMENT_PERIODIC"));
        obligations.put(uscc, answer.body().path("items").path(0));
    }

    private void file(String uscc) {
        String client = "ent-" + uscc;
        JsonNode obligation = obligations.get(uscc);
        if (obligation == null || obligation.isMissingNode()) {
            throw new IllegalStateException(uscc + " owes nothing for " + PERIOD);
        }
        Map<String, Object> document =
                document(uscc, obligation.path("obligationNo").asText());
        Answer draft = stubborn.change(
                "draft of " + uscc,
                () -> suite.post(
                        client,
                        REPORTING + "/obligations/" + obligation.path("id").asText() + "/reports",
                        document,
                        "chaos-draft-" + uscc));
        String reportId = draft.body().path("id").asText();
        String version = draft.etag().orElse("");
        stubborn.change(
                "submission of " + uscc,
                () -> suite.write(
                        client,
                        "POST",
                        REPORTING + "/reports/" + reportId + "/submission",
                        null,
                        "chaos-submission-" + uscc,
                        version));
        acknowledged.put(uscc, reportId);
        done.incrementAndGet();
    }

    private static Map<String, Object> document(String uscc, String obligationNo) {
        return Map.of(
                "obligationNo", obligationNo,
                "uscc", uscc,
                "period", PERIOD,
                "statementOfTruth", true,
                "headcount",
                        List.of(Map.of(
                                "occupation", "DELIVERY_RIDER",
                                "employmentRelation", "ESTABLISHED",
                                "employerUscc", uscc,
                                "divisionCode", DIVISION,
                                "startCount", 40,
                                "hiredCount", 4,
                                "leftCount", 2,
                                "endCount", 42,
                                "laborContractCount", 42)));
    }

    private void each(Consumer<String> work) {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<? extends Future<?>> running = usccs.stream()
                    .map(uscc -> pool.submit(() -> work.accept(uscc)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", ended);
        }
    }
}
