package org.labourrights.standalone.console;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts commands of {@code deploy/suite} that outlive the one that starts them. */
final class Background {

    private final List<String> folders;
    private final List<String> before;

    Background(Map<String, String> environment) {
        this(environment, List.of());
    }

    private Background(Map<String, String> environment, List<String> before) {
        this.folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
        this.before = before;
    }

    /** Gives way to everything else that the machine does. */
    static Background givingWay(Map<String, String> environment) {
        Background plain = new Background(environment);
        return plain.has("nice") ? new Background(environment, List.of("nice", "-n", "19")) : plain;
    }

    /**
     * @param options of the virtual machine
     * @param variables beside those of this process
     */
    Process start(String command, List<String> options, Map<String, String> variables, Path log) throws IOException {
        List<String> line = new ArrayList<>(detached());
        line.addAll(before);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command));
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile());
        process.environment().putAll(variables);
        return process.start();
    }

    /** A session of its own, so that closing the terminal does not end it. */
    private List<String> detached() {
        return Stream.of("setsid", "nohup")
                .filter(this::has)
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private boolean has(String tool) {
        return folders.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
