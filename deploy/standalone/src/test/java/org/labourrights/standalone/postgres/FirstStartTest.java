package org.labourrights.standalone.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

    @TempDir
    Path folder;

    @Test
    void emptiesAFolderWhoseFillingWasInterrupted() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("half"), "written");

        FirstStart.prepare(data);

        assertTrue(Files.isDirectory(data));
        assertFalse(Files.exists(data.resolve("half")));
    }

    @Test
    void leavesACompletedFolderAlone() throws IOException {
        Path data = folder.resolve("data");
        FirstStart.prepare(data);
        Files.writeString(data.resolve("kept"), "data");
        FirstStart.completed(data);

        FirstStart.prepare(data);

        assertEquals("data", Files.readString(data.resolve("kept")));
    }
}
