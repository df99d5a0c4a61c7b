package org.labourrights.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.standalone.postgres.PostgresPassword;

@DisabledOnOs(OS.WINDOWS)
class PrivateTest {

    @TempDir
    Path folder;

    @Test
    void nobodyElseEntersTheFoldersOfASuite() throws IOException {
        SuiteHome home = new SuiteHome(folder, folder.resolve("home"));

        home.create();

        for (Path each : new Path[] {home.folder(), home.data(), home.logs(), home.run()}) {
            assertEquals("rwx------", permissions(each), each.toString());
        }
    }

    @Test
    void closesAFolderThatStoodOpen() throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        Private.folder(open);

        assertEquals("rwx------", permissions(open));
    }

    @Test
    void nobodyElseReadsAPasswordAndItStaysTheSame() throws IOException {
        Path file = folder.resolve("data/postgresql.password");

        String drawn = PostgresPassword.in(file);

        assertEquals(48, drawn.length());
        assertEquals(drawn, PostgresPassword.in(file));
        assertEquals("rw-------", permissions(file));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
