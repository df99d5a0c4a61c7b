package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.Events;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.SuiteClient;

/** One ticket of 12345 that many hand in at once, through the gateway to the running suite. */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneTicketIT {

    private static final int AT_ONCE = 50;
    private static final String TICKETS = SuiteClient.ARREARS + "/tickets";
    /** One in which no journey enters leads. */
    private static final String DIVISION = "152923";

    private SuiteClient suite;

    @BeforeAll
    void start() {
        suite = new SuiteClient(RunningSuite.ports());
    }

    @Test
    void fiftyAtOnceEachWithAKeyOfItsOwnMakeOneLeadAndGetEqualAnswers() throws Exception {
        oneLead(call -> UUID.randomUUID().toString());
    }

    @Test
    void fiftyAtOnceWithTheSameKeyMakeOneLeadAndGetEqualAnswers() throws Exception {
        String key = UUID.randomUUID().toString();

        oneLead(call -> key);
    }

    private void oneLead(IntFunction<String> keys) throws InterruptedException, ExecutionException {
        String number = "12345-" + UUID.randomUUID();
        Set<String> ticketsBefore = externalNumbers();

        List<Answer> answers = handInAtOnce(ticket(number), keys);

        Set<String> distinct = new TreeSet<>();
        answers.forEach(answer -> distinct.add(answer.status() + " " + location(answer) + " " + answer.text()));
        assertEquals(AT_ONCE, answers.size());
        assertEquals(1, distinct.size(), distinct::toString);
        assertEquals(201, answers.getFirst().status());
        JsonNode receipt = answers.getFirst().body();
        assertEquals(SuiteClient.ARREARS + "/leads/" + receipt.path("id").asText(), location(answers.getFirst()));
        assertEquals(number, receipt.path("externalNo").asText());
        Set<String> ticketsAfter = externalNumbers();
        ticketsAfter.removeAll(ticketsBefore);
        assertEquals(Set.of(number + " " + receipt.path("id").asText()), ticketsAfter);
        assertEquals(1, received(receipt.path("leadNo").asText()));
    }

    private List<Answer> handInAtOnce(Map<String, Object> ticket, IntFunction<String> keys)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> calls = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int call = 0; call < AT_ONCE; call++) {
                String key = keys.apply(call);
                calls.add(threads.submit(() -> {
                    start.await();
                    return suite.post("system-12345", TICKETS, ticket, key);
                }));
            }
            start.countDown();
            for (Future<Answer> call : calls) {
                answers.add(call.get());
            }
        }
        return answers;
    }

    private static Map<String, Object> ticket(String number) {
        return Map.of(
                "externalNo",
                number,
                "leadType",
                "COMPLAINT",
                "reporter",
                Map.of("anonymous", false, "name", "李小明", "phone", "13800000000"),
                "uscc",
                "91152921MA0ALX22X4",
                "divisionCode",
                DIVISION,
                "claimWorkerCount",
                1,
                "claimTotalAmount",
                "8600.00",
                "migrantWage",
                true);
    }

    private static String location(Answer answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }

    private Set<String> externalNumbers() {
        Answer list = suite.get("county-" + DIVISION, SuiteClient.ARREARS + "/leads?channel=HOTLINE_12345&limit=200")
                .orFail("GET /leads");
        assertEquals("", list.body().path("next").asText(), "all on one page");
        Set<String> numbers = new TreeSet<>();
        StreamSupport.stream(list.body().path("items").spliterator(), false)
                .forEach(lead -> numbers.add(
                        lead.path("externalNo").asText() + " " + lead.path("id").asText()));
        return numbers;
    }

    /** How often the events tell that the lead came in; a second one would be told right behind the first. */
    private static int received(String leadNo) {
        try (Events events = new Events(RunningSuite.ports().kafkaServers(), Known.ARREARS.topic())) {
            return events.await(
                            event -> event.type().equals("lead.received.v1")
                                    && event.data().path("leadNo").asText().equals(leadNo),
                            2,
                            Duration.ofSeconds(3))
                    .size();
        }
    }
}
