package org.labourrights.standalone;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files and folders of whoever started the suite, closed to everybody else before anything stands in them. */
public final class Private {

    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private Private() {}

    /** Makes the folder where it is missing, and closes it where it was open. */
    public static void folder(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        if (!hasPermissions(folder)) {
            Files.createDirectories(folder);
            return;
        }
        try {
            Files.createDirectory(folder, attribute(FOLDER));
        } catch (FileAlreadyExistsException there) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER));
        }
    }

    /** Writes the file as a whole; nobody else can read it at any moment. */
    public static void write(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        folder(folder);
        Path draft = hasPermissions(folder)
                ? Files.createTempFile(folder, file.getFileName().toString(), ".draft", attribute(FILE))
                : Files.createTempFile(folder, file.getFileName().toString(), ".draft");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?> attribute(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
