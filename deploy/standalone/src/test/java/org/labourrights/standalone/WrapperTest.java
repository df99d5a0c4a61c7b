package org.labourrights.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code mvnw} starts Maven on different JDKs, told by a Maven and JDKs that only say what they were given. */
class WrapperTest {

    private static final Path WRAPPER = Path.of("../../mvnw").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "21, options=[-Xmx1g]",
        "22, options=[-Xmx1g]",
        "23, options=[-Xmx1g]",
        "24, options=[-Xmx1g --sun-misc-unsafe-memory-access=allow]",
        "25, options=[-Xmx1g --sun-misc-unsafe-memory-access=allow]"
    })
    void silencesTheWarningsOfMavensOwnLibrariesWhereTheJdkKnowsTheOption(String version, String options)
            throws IOException, InterruptedException {
        Path jdk = jdk(version);

        String printed = run(0, Map.of("JAVA_HOME", jdk.toString(), "MAVEN_OPTS", "-Xmx1g"));

        assertEquals("java=" + jdk + "\n" + options + "\n", printed);
    }

    @Test
    void takesTheNewestJdkWhenTheDefaultIsTooOld() throws IOException, InterruptedException {
        Path old = jdk("17");
        Path newest = jdk("25");
        String search = old + " " + jdk("21") + " " + newest;

        String printed = run(0, Map.of("JAVA_HOME", old.toString(), "LR_JDK_SEARCH", search));

        assertEquals("java=" + newest, printed.lines().findFirst().orElseThrow());
    }

    @Test
    void saysWhatIsMissingWhenThereIsNoJdkFrom21Up() throws IOException, InterruptedException {
        Path old = jdk("17");

        String printed = run(1, Map.of("JAVA_HOME", old.toString(), "LR_JDK_SEARCH", old.toString()));

        assertTrue(printed.startsWith("No JDK from 21 up was found"), printed);
        assertTrue(printed.contains("version 17 in " + old), printed);
    }

    private Path jdk(String version) throws IOException {
        Path jdk = folder.resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        script(jdk.resolve("bin/java"), "exit 0");
        script(jdk.resolve("bin/javac"), "exit 0");
        return jdk;
    }

    private String run(int expected, Map<String, String> variables) throws IOException, InterruptedException {
        Path maven = folder.resolve("maven");
        Files.createDirectories(maven.resolve("bin"));
        script(maven.resolve("bin/mvn"), """
                if [ "$1" = --version ]; then echo "Apache Maven 3.9.11"; exit 0; fi
                echo "java=$JAVA_HOME"
                echo "options=[$MAVEN_OPTS]"
                """);
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("MAVEN_HOME", maven.toString());
        ProcessBuilder builder = new ProcessBuilder(WRAPPER.toString(), "verify").redirectErrorStream(true);
        builder.environment().keySet().removeAll(Set.of("JAVA_HOME", "MAVEN_OPTS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected, process.waitFor(), printed);
        return printed;
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + content + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }
}
