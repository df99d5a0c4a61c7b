package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.labourrights.testkit.ManagementPort;

/**
 * Compares the API description with the one that is checked in, so that no change of the contract goes unseen. With
 * {@code -Dgolden.update=true} the file is written instead.
 */
public final class GoldenDocument {

    /** Where a service keeps its description. */
    public static final Path FILE = Path.of("src/main/openapi/openapi.yaml");

    private GoldenDocument() {}

    /** @throws AssertionError if the service describes itself in another way than the file */
    public static void compare() {
        compare(FILE, live());
    }

    /** The same for a description that is kept elsewhere. */
    public static void compare(Path file) {
        compare(file, live());
    }

    static void compare(Path file, String live) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, live);
            }
            String golden = Files.exists(file) ? Files.readString(file) : "";
            assertEquals(golden, live, "The API changed; if that is meant, run once with -Dgolden.update=true");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String live() {
        return ManagementPort.given()
                .queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
