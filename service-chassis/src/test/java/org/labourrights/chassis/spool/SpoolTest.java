package org.labourrights.chassis.spool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpoolTest {

    private static final byte[] CONTENT = "李小明 13800000000\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void givesTheContentBackAsOftenAsItIsAskedFor() throws IOException {
        try (Spool spool = Spool.of(new ByteArrayInputStream(CONTENT))) {
            assertArrayEquals(CONTENT, spool.open().readAllBytes());
            assertArrayEquals(CONTENT, spool.open().readAllBytes());
            assertEquals(CONTENT.length, spool.length());
        }
    }

    @Test
    void knowsTheHashOfTheContent() throws IOException {
        try (Spool spool = Spool.of(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)))) {
            assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", spool.sha256());
        }
    }

    @Test
    void writesNothingInClearAndLeavesNothing() throws IOException {
        Spool spool = Spool.of(new ByteArrayInputStream(CONTENT));
        String onDisk = Files.readString(spool.file(), StandardCharsets.ISO_8859_1);
        spool.close();

        assertFalse(onDisk.contains("13800000000"));
        assertFalse(Files.exists(spool.file()));
    }

    @Test
    void leavesNothingWhenTheContentBreaksOff() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        long before = spools(folder);

        IOException failure = assertThrows(
                IOException.class,
                () -> Spool.written(out -> {
                    out.write(CONTENT);
                    throw new IOException("broken off");
                }));

        assertEquals("broken off", failure.getMessage());
        assertEquals(before, spools(folder));
    }

    private static long spools(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("spool-"))
                    .count();
        }
    }
}
