package org.labourrights.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.Known;

/**
 * What the arrears service would tell meanwhile, told by a producer without a memory: everything {@value #TIMES} times,
 * minutes apart. Two payments a lead are among it, whose workers the consumer adds up, so an event that took effect twice
 * shows in the sum.
 */
final class Rumours {

    static final String TOPIC = Known.ARREARS.topic();
    static final String CONSUMER = "risk-complaints";
    static final int TIMES = 3;
    static final int CONFIRMED_WORKERS = 10;
    static final List<Integer> PAID_WORKERS = List.of(1, 2);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PAUSE_MILLIS = 20;

    private final Ports ports;
    private final List<Rumour> all = new ArrayList<>();
    private final List<String> leads = new ArrayList<>();

    /** One event, always the same text. */
    record Rumour(String id, String uscc, String text) {}

    /** One lead an enterprise. */
    Rumours(Ports ports, List<String> usccs) {
        this.ports = ports;
        for (int number = 0; number < usccs.size(); number++) {
            String uscc = usccs.get(number);
            String lead = "XS-%s-2026-%05d".formatted(Filings.DIVISION, number);
            leads.add(lead);
            add(lead, uscc, 1, "lead.accepted.v1", data().put("acceptOnTime", true));
            add(
                    lead,
                    uscc,
                    2,
                    "lead.substantiated.v1",
                    data().put("workerCount", CONFIRMED_WORKERS).put("amount", "9000.00"));
            int sequence = 3;
            for (int workers : PAID_WORKERS) {
                add(
                        lead,
                        uscc,
                        sequence++,
                        "lead.paid.v1",
                        data().put("workerCount", workers)
                                .put("amount", "900.00")
                                .put("remaining", "7200.00"));
            }
        }
    }

    /** Tells everything, then everything again; each acknowledged by the broker before the next. */
    void spread() {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        ports.kafkaServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        false,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE),
                new StringSerializer(),
                new StringSerializer())) {
            for (int time = 0; time < TIMES; time++) {
                for (Rumour rumour : all) {
                    tell(producer, rumour);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> ids() {
        return all.stream().map(Rumour::id).toList();
    }

    List<String> leads() {
        return List.copyOf(leads);
    }

    private static void tell(KafkaProducer<String, String> producer, Rumour rumour) throws InterruptedException {
        var event = new ProducerRecord<>(TOPIC, rumour.uscc(), rumour.text());
        event.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(event).get();
        } catch (ExecutionException unheard) {
            throw new IllegalStateException("the broker refused an event", unheard);
        }
        Thread.sleep(PAUSE_MILLIS);
    }

    private static ObjectNode data() {
        return JSON.createObjectNode();
    }

    private void add(String lead, String uscc, int sequence, String type, ObjectNode data) {
        String id = UUID.nameUUIDFromBytes((lead + sequence).getBytes(StandardCharsets.UTF_8))
                .toString();
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("type", type)
                .put("source", Known.ARREARS.source())
                .put("subject", lead)
                .put("time", "2026-01-05T0%d:00:00+08:00".formatted(sequence))
                .put("datacontenttype", "application/json")
                .put("jurisdictioncode", Filings.DIVISION)
                .put("uscc", uscc)
                .put("sequence", String.valueOf(sequence));
        event.set("data", data.put("leadNo", lead).put("uscc", uscc));
        all.add(new Rumour(id, uscc, event.toString()));
    }
}
