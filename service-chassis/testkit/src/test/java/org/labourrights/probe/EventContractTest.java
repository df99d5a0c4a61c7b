package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.events.EventContract;
import org.labourrights.testkit.events.EventSchemas;

class EventContractTest {

    private static final Path FOLDER = Path.of("src/test/resources/asyncapi");

    @Test
    void findsMessagesWithoutSchemaOrChannelAndSchemasWithoutMessage() {
        var contract = EventContract.of(FOLDER.resolve("asyncapi.yaml"), FOLDER.resolve("events"));

        assertEquals(
                List.of(
                        "message lost refers to src/test/resources/asyncapi/events/probe.lost.v1.schema.json,"
                                + " which does not exist",
                        "probe.forgotten.v1 has a schema, but no message",
                        "message lost is in no channel"),
                contract.faults());
    }

    @Test
    void findsWhatBreaksASchema() {
        assertEquals(List.of(), EventSchemas.faults("probe.checked.v1", "{\"number\":1}"));
        assertEquals(
                1, EventSchemas.faults("probe.checked.v1", "{\"number\":0}").size());
        assertEquals(
                1,
                EventSchemas.faults("probe.checked.v1", "{\"number\":1,\"name\":\"x\"}")
                        .size());
    }
}
