package org.labourrights.standalone;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.labourrights.edge.suite.Services;

/** The list of services with a third one that nobody has built. */
public final class Invented {

    /** The root of the project. */
    public static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    private static final String THIRD = """

            pensions.module=pension-service
            pensions.port=8085
            pensions.database=old_age
            pensions.topic=nef.pe
            pensions.path=/api/pensions/v1
            """;

    private Invented() {}

    /** As the file would say it. */
    public static String list() {
        try {
            return Files.readString(PROJECT.resolve("deploy/services.properties")) + THIRD;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Services services() {
        try {
            return Services.read(new StringReader(list()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
