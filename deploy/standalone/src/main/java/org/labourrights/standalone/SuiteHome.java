package org.labourrights.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a running suite keeps its data, logs and state.
 *
 * @param project the root of the project, where the built services are found
 * @param folder {@code SUITE_HOME}, by default {@code .suite} in the project
 */
public record SuiteHome(Path project, Path folder) {

    public static SuiteHome from(Map<String, String> environment) {
        Path project = Path.of(environment.getOrDefault("SUITE_PROJECT", "."))
                .toAbsolutePath()
                .normalize();
        String home = environment.get("SUITE_HOME");
        Path folder = home == null || home.isBlank() ? project.resolve(".suite") : Path.of(home);
        return new SuiteHome(project, folder.toAbsolutePath().normalize());
    }

    /** The folders that the suite makes: what {@code down --wipe} deletes, and all that it may delete. */
    public List<Path> made() {
        return List.of(data(), dataDraft(), logs(), run(), binaries());
    }

    /** Databases, messages and the mark of the sample data; survives everything but {@code down --wipe}. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Data that is being copied here, before it is complete. */
    public Path dataDraft() {
        return folder.resolve("data.draft");
    }

    public Path data(String part) {
        return data().resolve(part);
    }

    /** The password of the database's roles; goes with the data. */
    public Path databasePassword() {
        return data().resolve("postgresql.password");
    }

    /** The unpacked database server. */
    public Path binaries() {
        return folder.resolve("binaries");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Facts about the running processes; of no use once they are gone. */
    public Path run() {
        return folder.resolve("run");
    }

    public Path stateFile() {
        return run().resolve("state.json");
    }

    /**
     * In a life that records start caches: stands there from when that life has been lived, sample data and all, until they
     * are recorded.
     */
    public Path settledFile() {
        return run().resolve("settled");
    }

    public Path lockFile() {
        return run().resolve("supervisor.lock");
    }

    /** Present when the sample data has been loaded completely. */
    public Path sampleMark() {
        return data().resolve("sample.loaded");
    }

    public void create() {
        try {
            if (!Files.exists(folder)) {
                Private.folder(folder);
            }
            // Each for itself: a folder that somebody else made and named as SUITE_HOME is left as it is.
            for (Path made : List.of(data(), logs(), run())) {
                Private.folder(made);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot create " + folder, refused);
        }
    }
}
