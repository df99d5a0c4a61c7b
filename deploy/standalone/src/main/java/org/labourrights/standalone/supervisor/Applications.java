package org.labourrights.standalone.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is built: services and gateway, each in the module of its name. */
public final class Applications {

    static final String REPORTING = "employment-reporting-service";
    static final String ARREARS = "arrears-service";
    static final String GATEWAY = "gateway";

    private static final List<String> ALL = List.of(REPORTING, ARREARS, GATEWAY);

    private Applications() {}

    static Path jar(Path project, String module) {
        return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** When the last of them was built. */
    public static Instant builtAt(Path project) throws IOException {
        Instant last = Instant.MIN;
        for (String module : ALL) {
            Instant built = Files.getLastModifiedTime(jar(project, module)).toInstant();
            last = built.isAfter(last) ? built : last;
        }
        return last;
    }

    /** Whether a life with these settings would record the start cache of any. */
    public static boolean haveCachesToRecord(Path project, Map<String, String> environment) {
        return ALL.stream()
                .map(module -> jar(project, module))
                .anyMatch(jar -> Files.exists(jar) && new StartCache(jar, environment).isToBeRecorded());
    }
}
