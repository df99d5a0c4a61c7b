package org.labourrights.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.events.EventContract;

class EventContractTest {

    @Test
    void theEventsOfTheServiceAndTheirDescriptionAgree() {
        assertEquals(List.of(), EventContract.ofThisModule().faults());
    }
}
