package org.labourrights.standalone.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.labourrights.edge.suite.Services;

/** What is built: services and gateway, each in the module of its name. */
public final class Applications {

    static final String GATEWAY = "gateway";

    private Applications() {}

    static Path jar(Path project, String module) {
        return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** When the last of them was built. */
    public static Instant builtAt(Path project) throws IOException {
        Instant last = Instant.MIN;
        for (String module : modules()) {
            Instant built = Files.getLastModifiedTime(jar(project, module)).toInstant();
            last = built.isAfter(last) ? built : last;
        }
        return last;
    }

    /** Whether the start cache of any is still to be recorded. */
    public static boolean lackCaches(Path project) {
        return modules().stream()
                .map(module -> jar(project, module))
                .anyMatch(jar -> Files.exists(jar) && new StartCache(jar, false).isLacking());
    }

    private static List<String> modules() {
        return Stream.concat(Services.listed().modules().stream(), Stream.of(GATEWAY))
                .toList();
    }
}
