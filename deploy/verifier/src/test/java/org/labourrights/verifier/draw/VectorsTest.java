package org.labourrights.verifier.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labourrights.verifier.json.JsonReader;
import org.labourrights.verifier.verdict.Broken;

/** The bundles beside the page were made by the drawing code; this one was written from the page. */
class VectorsTest {

    private static final Path VECTORS = Path.of("../docs/draw/vectors");

    @Test
    void bothProgramsAgree() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(VECTORS)) {
            List<Path> vectors = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertTrue(vectors.size() >= 5, vectors::toString);
            for (Path file : vectors) {
                try {
                    DrawCheck.of(JsonReader.read(Files.readAllBytes(file))).run().stream()
                            .map(found -> file.getFileName() + " " + found)
                            .forEach(wrong::add);
                } catch (Broken broken) {
                    wrong.add(file.getFileName() + " " + broken.found());
                }
            }
        }

        assertEquals(List.of(), wrong);
    }
}
