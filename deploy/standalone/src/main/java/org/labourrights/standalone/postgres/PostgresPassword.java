package org.labourrights.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.labourrights.standalone.Private;

/**
 * The password of the roles of one sandbox, drawn when its data folder is made and kept in a file that its owner alone
 * reads: whoever else works on the machine reaches the port, and must not reach the data.
 */
public final class PostgresPassword {

    private static final int BYTES = 24;

    private PostgresPassword() {}

    /** Reads it, after having drawn it if there is none yet. */
    public static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] drawn = new byte[BYTES];
                new SecureRandom().nextBytes(drawn);
                Private.write(file, HexFormat.of().formatHex(drawn));
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
