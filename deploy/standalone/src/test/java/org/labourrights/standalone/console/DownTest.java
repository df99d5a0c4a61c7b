package org.labourrights.standalone.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.standalone.SuiteHome;

class DownTest {

    @TempDir
    Path folder;

    private SuiteHome home;

    @BeforeEach
    void aSuiteThatHasRun() throws IOException {
        home = new SuiteHome(folder, folder.resolve("home"));
        for (String made : List.of("data/postgresql/base", "logs", "run", "binaries/bin")) {
            Files.createDirectories(home.folder().resolve(made));
            Files.writeString(home.folder().resolve(made).resolve("file"), "of the suite");
        }
    }

    @Test
    void wipesTheWholeHomeWhenNothingElseIsInIt() throws IOException {
        new Down(home).run(true);

        assertFalse(Files.exists(home.folder()));
    }

    @Test
    void leavesAloneWhatTheSuiteHasNotMade() throws IOException {
        Path letter = home.folder().resolve("letters/of-a-lifetime.txt");
        Files.createDirectories(letter.getParent());
        Files.writeString(letter, "not of the suite");

        new Down(home).run(true);

        assertEquals("not of the suite", Files.readString(letter));
        try (Stream<Path> left = Files.list(home.folder())) {
            assertEquals(List.of(letter.getParent()), left.toList());
        }
    }

    @Test
    void keepsEverythingWithoutBeingToldToWipe() throws IOException {
        new Down(home).run(false);

        assertTrue(Files.exists(home.data().resolve("postgresql/base/file")));
    }
}
