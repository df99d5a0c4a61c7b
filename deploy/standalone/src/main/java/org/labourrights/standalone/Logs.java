package org.labourrights.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.LogManager;

/** One line a state change, and silence from the libraries below a warning. */
public final class Logs {

    private Logs() {}

    /** To be called first in every {@code main}. */
    public static void configure() {
        try (InputStream settings =
                Objects.requireNonNull(Logs.class.getResourceAsStream("logging.properties"), "logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
