package org.labourrights.standalone.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.standalone.SuiteHome;

class FirstLifeTest {

    private static final Instant BUILT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LIVED = Instant.parse("2026-03-02T08:03:00Z");

    @TempDir
    Path project;

    private SuiteHome first;
    private SuiteHome other;

    @BeforeEach
    void live() throws IOException {
        first = new SuiteHome(project, project.resolve("deploy/standalone/target/first-life"));
        other = new SuiteHome(project, project.resolve("other"));
        other.create();
        write(first.data("postgresql").resolve("base/1"), "rows");
        write(first.data("kafka").resolve("nef.er-0/0.log"), "records");
        write(first.databasePassword(), "password");
        write(first.data("issuer").resolve("signing-key.json"), "secret");
        write(first.binaries().resolve("bin/postgres"), "program");
        built("employment-reporting-service", BUILT);
        built("arrears-service", BUILT);
        built("inspection-service", BUILT);
        built("gateway", BUILT);
        at(write(first.sampleMark(), ""), LIVED);
    }

    @Test
    void aNewSuiteBeginsWithTheDataOfTheFirstLifeAndAKeyOfItsOwn() throws IOException {
        give("2026-03-02T14:02:59Z");

        assertEquals("rows", Files.readString(other.data("postgresql").resolve("base/1")));
        assertEquals("records", Files.readString(other.data("kafka").resolve("nef.er-0/0.log")));
        assertEquals("program", Files.readString(other.binaries().resolve("bin/postgres")));
        assertEquals("password", Files.readString(other.databasePassword()));
        assertTrue(Files.exists(other.sampleMark()));
        assertFalse(Files.exists(other.data("issuer")));
    }

    @Test
    void whatAnInterruptedCopyLeftIsNotTakenOver() throws IOException {
        write(other.dataDraft().resolve("postgresql/torn"), "half");

        give("2026-03-02T08:04:00Z");

        assertFalse(Files.exists(other.data("postgresql").resolve("torn")));
        assertFalse(Files.exists(other.dataDraft()));
        assertTrue(Files.exists(other.sampleMark()));
    }

    @Test
    void dataFromBeforeTheLastBuildIsNotGiven() throws IOException {
        built("arrears-service", LIVED.plusSeconds(1));

        give("2026-03-02T08:04:00Z");

        assertNothingGiven();
    }

    @Test
    void dataWhoseDayIsOverIsNotGiven() throws IOException {
        give("2026-03-02T14:03:00Z");

        assertNothingGiven();
    }

    @Test
    void aLifeThatDidNotComeToItsEndGivesNothing() throws IOException {
        Files.delete(first.sampleMark());

        give("2026-03-02T08:04:00Z");

        assertNothingGiven();
    }

    private void give(String now) throws IOException {
        new FirstLife(project, Map.of(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).giveTo(other);
    }

    private void assertNothingGiven() throws IOException {
        try (var files = Files.list(other.data())) {
            assertEquals(List.of(), files.toList());
        }
    }

    private void built(String module, Instant when) throws IOException {
        at(write(project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"), ""), when);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void at(Path file, Instant when) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(when));
    }
}
