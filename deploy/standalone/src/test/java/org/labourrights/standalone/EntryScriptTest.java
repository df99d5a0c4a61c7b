package org.labourrights.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/suite} makes of a list with a third service, told by a Maven and a JDK that only say what they got. */
class EntryScriptTest {

    @TempDir
    Path project;

    @BeforeEach
    void copyTheEntryScript() throws IOException {
        Files.createDirectories(project.resolve("deploy/standalone/target/lib"));
        Files.createDirectories(project.resolve(".mvn"));
        Files.copy(Invented.PROJECT.resolve("deploy/suite"), project.resolve("deploy/suite"));
        Files.writeString(project.resolve("deploy/services.properties"), Invented.list());
        Files.writeString(project.resolve(".mvn/jdk.sh"), "JAVA_HOME=" + project.resolve("jdk") + "\n");
        for (String folder : new String[] {
            "service-chassis",
            "employment-reporting-service",
            "arrears-service",
            "inspection-service",
            "pension-service/src/main",
            "gateway"
        }) {
            Files.createDirectories(project.resolve(folder));
        }
        Files.createFile(project.resolve("pom.xml"));
        script("jdk/bin/java", "exit 0");
        script("mvnw", "echo \"built $*\"");
    }

    @Test
    void theHelpNamesThePortsAndTheLogOfEveryService() throws IOException, InterruptedException {
        String help = run("help");

        assertTrue(
                help.contains(
                        "GATEWAY 8080 · REPORTING 8081 · ARREARS 8082 · INSPECTION 8083 · PENSIONS 8085 · ISSUER 8090 · KAFKA 9092"),
                help);
        assertTrue(help.contains("1000 above: 9080 · 9081 · 9082 · 9083 · 9085\n"), help);
        assertTrue(
                help.contains(
                        "(supervisor, postgresql, kafka, issuer, reporting, arrears, inspection, pensions, gateway)"),
                help);
    }

    @Test
    void everyServiceIsBuiltAndBuiltAgainWhenItHasChanged() throws IOException, InterruptedException {
        String first = run("up");
        settle();
        String second = run("up");
        Files.createFile(project.resolve("pension-service/src/main/Changed.java"));
        String third = run("up");

        String modules =
                "-pl employment-reporting-service,arrears-service,inspection-service,pension-service,gateway,deploy/standalone -am";
        assertTrue(first.contains(modules), first);
        assertEquals("", second);
        assertTrue(third.contains(modules), third);
    }

    @Test
    void aChangedListIsBuiltInto() throws IOException, InterruptedException {
        run("up");
        settle();
        Files.writeString(project.resolve("deploy/services.properties"), Invented.list() + "\n");

        assertTrue(run("up").contains("built"));
    }

    /** Takes everything that is there for older than the build. */
    private void settle() throws IOException {
        FileTime past = FileTime.from(Instant.now().minusSeconds(60));
        try (var all = Files.walk(project)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, past);
            }
        }
        Files.setLastModifiedTime(
                project.resolve("deploy/standalone/target/.built"),
                FileTime.from(Instant.now().minusSeconds(30)));
    }

    private String run(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/sh", project.resolve("deploy/suite").toString(), command)
                .redirectErrorStream(true);
        builder.environment().put("SUITE_HOME", project.resolve("home").toString());
        builder.environment().remove("SUITE_BUILD");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private void script(String file, String content) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/bin/sh\n" + content + "\n");
        assertTrue(path.toFile().setExecutable(true));
    }
}
