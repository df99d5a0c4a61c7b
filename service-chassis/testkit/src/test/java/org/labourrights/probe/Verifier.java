package org.labourrights.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The verifier of the suite, run as anybody runs it: a process of its own that knows the published files and nothing else. It is
 * compiled here from its sources, so that no test depends on another module having been built.
 */
final class Verifier {

    private static final Path SOURCES = Path.of("../../deploy/verifier/src/main");
    private static final Path CLASSES = Path.of("target/verifier-classes");

    private Verifier() {}

    /** @param status 0 if all holds, 1 if something is broken, 2 if nothing could be checked */
    record Verdict(int status, String text) {}

    static Verdict run(String... arguments) throws IOException, InterruptedException {
        compile();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                CLASSES + ":" + SOURCES.resolve("resources"),
                "org.labourrights.verifier.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), text);
    }

    private static synchronized void compile() throws IOException {
        if (Files.exists(CLASSES.resolve("org/labourrights/verifier/Main.class"))) {
            return;
        }
        Files.createDirectories(CLASSES);
        List<String> arguments = new ArrayList<>(List.of("-d", CLASSES.toString(), "-proc:none", "-nowarn"));
        try (Stream<Path> sources = Files.walk(SOURCES.resolve("java"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError("The verifier does not compile");
        }
    }
}
