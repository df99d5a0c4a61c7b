package org.labourrights.chassis.log;

/** Looks at every event before it is appended and may refuse it; tests hold events against their schemas so. */
public interface AppendCheck {

    /**
     * @param payload the JSON text that will be stored
     * @throws IllegalArgumentException the event is not what its type promises
     */
    void check(Event event, String payload);
}
