package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.Events;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.SuiteClient;
import org.labourrights.standalone.supervisor.RunningPart;

/**
 * The third sentence of S-21. The broker is killed, so that nothing can be sent; a lead is entered, which is answered when it
 * is committed; the service is killed while there is still no broker; the supervisor has both back.
 */
final class Crash {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Ports ports;
    private final RunningPart broker;
    private final RunningPart service;

    Crash(Ports ports, SuiteHome home) {
        this.ports = ports;
        this.broker = new RunningPart(home, "kafka");
        this.service = new RunningPart(home, Known.ARREARS.name());
    }

    /** The event is there afterwards, once, although the process that committed it could not send it. */
    void betweenCommitAndSend() throws InterruptedException {
        SuiteClient suite = new SuiteClient(ports);
        try (Events events = new Events(ports.kafkaServers(), Known.ARREARS.topic())) {
            // A broker that only stood still would find the event in its socket when it goes on.
            long deadBroker = broker.kill();
            String leadNo = entered(suite);
            long deadService = service.kill();
            assertFalse(listens(ports.kafka()), "a broker was back before the process died, which may have sent it");
            broker.awaitSuccessor(deadBroker);
            service.awaitSuccessor(deadService);

            List<Event> received = received(events, leadNo, PATIENCE);

            assertEquals(1, received.size());
            assertEquals("8600.00", received.getFirst().data().path("amount").asText());
            assertEquals(1, received(events, leadNo, Duration.ofSeconds(2)).size());
        }
    }

    private static String entered(SuiteClient suite) {
        Map<String, Object> lead = new HashMap<>(Map.of(
                "leadType", "COMPLAINT",
                "channel", "ONSITE",
                "reporter", Map.of("anonymous", false, "name", "李小明", "phone", "13800000000"),
                "uscc", "91152921MA0ALX22X4",
                "employmentRelation", "UNKNOWN"));
        lead.putAll(Map.of(
                "divisionCode", "152922", "claimWorkerCount", 1, "claimTotalAmount", "8600.00", "migrantWage", true));
        Answer answer = suite.post("county-152922", SuiteClient.ARREARS + "/leads", lead);
        assertEquals(201, answer.status(), answer::text);
        return answer.body().path("leadNo").asText();
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static List<Event> received(Events events, String leadNo, Duration patience) {
        return events.await(
                event -> event.type().equals("lead.received.v1")
                        && event.data().path("leadNo").asText().equals(leadNo),
                1,
                patience);
    }
}
