package org.labourrights.standalone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.SuiteClient;
import org.labourrights.standalone.sample.SampleEnterprise.Filing;

/**
 * Half a year in three cities, lived through the gateway: some fifty enterprises register, report on the end of 2025 and on
 * the first quarter of 2026, and a few do not, so that letters exist. Ends on the morning of 2026-06-30. Every step finds
 * out what is still to be done, so a load that was interrupted can be run again.
 */
public final class SampleData {

    private static final String REPORTING = SuiteClient.REPORTING;
    private static final int AT_ONCE = 6;

    private final SuiteClient suite;
    private final List<SampleEnterprise> enterprises = SampleEnterprise.load();
    private final Consumer<String> progress;

    /** @param progress receives a line for each stage */
    public SampleData(Ports ports, Consumer<String> progress) {
        this.suite = new SuiteClient(ports);
        this.progress = progress;
    }

    public void load() {
        progress.accept("registering " + enterprises.size() + " fictitious enterprises (登记虚构企业)");
        each(enterprises, this::register);
        each(enterprises.stream().filter(enterprise -> !enterprise.isPlatform()).toList(), this::cooperate);
        moveTo("2026-01-05T09:00:00+08:00");
        progress.accept("2026-01-05: reports on the end of 2025 (2025年下半年、四季度报告)");
        each(with(Filing.ON_TIME), enterprise -> reportAll(enterprise, 0));
        moveTo("2026-01-22T09:00:00+08:00");
        progress.accept("2026-01-22: late reports, after the reminder letters (提示函)");
        each(with(Filing.LATE), enterprise -> reportAll(enterprise, 0));
        moveTo("2026-04-08T09:00:00+08:00");
        progress.accept("2026-04-08: reports on the first quarter (一季度报告)");
        each(with(Filing.ON_TIME), enterprise -> reportAll(enterprise, 1));
        each(with(Filing.LATE), enterprise -> reportAll(enterprise, 1));
        moveTo("2026-06-30T09:00:00+08:00");
        progress.accept("2026-06-30: the half-year ends (半年期末)");
    }

    private void register(SampleEnterprise enterprise) {
        Answer answer = suite.post(
                "county-" + enterprise.division(),
                REPORTING + "/enterprises",
                enterprise.registration(),
                "sample-enterprise-" + enterprise.uscc());
        // A second load finds the enterprise of the first.
        if (answer.status() != 409) {
            answer.orFail("registering " + enterprise.uscc());
        }
    }

    private void cooperate(SampleEnterprise partner) {
        Answer answer = suite.post(
                "ent-admin-" + partner.platform(),
                REPORTING + "/enterprises/" + partner.platform() + "/partnerships",
                Map.of(
                        "partnerUscc",
                        partner.uscc(),
                        "agreementNo",
                        "HZ-2025-" + partner.uscc().substring(11, 16),
                        "signedOn",
                        "2025-06-01",
                        "validTo",
                        "2028-12-31",
                        "rightsClausesPresent",
                        true),
                "sample-cooperation-" + partner.uscc());
        if (answer.status() != 409) {
            answer.orFail("partnership of " + partner.uscc());
        }
    }

    /** Files and accepts whatever the enterprise owes now. */
    private void reportAll(SampleEnterprise enterprise, int number) {
        String client = "ent-" + enterprise.uscc();
        Answer owed = suite.get(client, REPORTING + "/obligations?uscc=" + enterprise.uscc() + "&limit=200")
                .orFail("obligations of " + enterprise.uscc());
        for (JsonNode obligation : owed.body().path("items")) {
            String status = obligation.path("state").asText();
            boolean own = obligation.path("uscc").asText().equals(enterprise.uscc());
            boolean fileable = obligation.path("reportKind").asText().equals("EMPLOYMENT_PERIODIC");
            if (own && fileable && (status.equals("OPEN") || status.equals("OVERDUE") || status.equals("ESCALATED"))) {
                report(enterprise, obligation, number);
            }
        }
    }

    private void report(SampleEnterprise enterprise, JsonNode obligation, int number) {
        String client = "ent-" + enterprise.uscc();
        String period = obligation.path("period").asText();
        Map<String, Object> document = new SampleReport(enterprise, number, period.contains("Q") ? 3 : 6)
                .document(obligation.path("obligationNo").asText(), period);
        Answer draft = suite.post(
                client,
                REPORTING + "/obligations/" + obligation.path("id").asText() + "/reports",
                document,
                "sample-draft-" + obligation.path("obligationNo").asText());
        if (draft.status() == 409) {
            // Begun by a load that was interrupted.
            draft = suite.get(
                    client, REPORTING + "/reports/" + draft.body().path("id").asText());
        }
        draft.orFail("draft of " + enterprise.uscc());
        String report = REPORTING + "/reports/" + draft.body().path("id").asText();
        Answer filed = write(client, report + "/submission", null, draft);
        String officer = officer(obligation);
        Answer review = write(officer, report + "/review", null, filed);
        write(officer, report + "/acceptance", Map.of("acknowledgements", acknowledgements(filed)), review);
    }

    private Answer write(String client, String path, @Nullable Object body, Answer before) {
        String key =
                "sample-" + path.substring(REPORTING.length()) + before.etag().orElse("");
        return suite.write(client, "POST", path, body, key, before.etag().orElse(null))
                .orFail("POST " + path);
    }

    private static List<Map<String, String>> acknowledgements(Answer receipt) {
        return StreamSupport.stream(receipt.body().path("warnings").spliterator(), false)
                .filter(warning -> warning.path("open").asBoolean())
                .map(warning -> Map.of(
                        "warning", warning.path("code").asText(),
                        "pointer", warning.path("pointer").asText(),
                        "note", "已核实"))
                .toList();
    }

    /** The officer of the bureau that the report is addressed to, at its level. */
    private static String officer(JsonNode obligation) {
        String role =
                switch (obligation.path("recipientLevel").asText()) {
                    case "PROVINCE" -> "province-";
                    case "CITY" -> "city-";
                    default -> "county-";
                };
        return role + obligation.path("recipientDivision").asText();
    }

    private List<SampleEnterprise> with(Filing filing) {
        return enterprises.stream()
                .filter(enterprise -> enterprise.filing() == filing)
                .toList();
    }

    private void moveTo(String time) {
        if (OffsetDateTime.parse(suite.clock()).isBefore(OffsetDateTime.parse(time))) {
            suite.moveClock(time);
        }
    }

    private static <T> void each(List<T> all, Consumer<T> work) {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<? extends Future<?>> running =
                    all.stream().map(one -> pool.submit(() -> work.accept(one))).toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the sample data could not be loaded: " + failed.getCause(), failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading the sample data", ended);
        }
    }
}
