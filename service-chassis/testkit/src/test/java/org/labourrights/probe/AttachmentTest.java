package org.labourrights.probe;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.probe.AttachmentScene.PDF;
import static org.labourrights.probe.AttachmentScene.add;
import static org.labourrights.probe.AttachmentScene.as;
import static org.labourrights.probe.AttachmentScene.list;
import static org.labourrights.probe.AttachmentScene.note;
import static org.labourrights.probe.AttachmentScene.officer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.labourrights.chassis.attachment.Attachments;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** What a service has by declaring that something takes attachments. */
@QuarkusTest
@WithSuite
class AttachmentTest {

    @Inject
    AttachmentScene scene;

    @Inject
    Attachments attachments;

    @Inject
    NoteAttachments family;

    @Inject
    Database database;

    @Test
    void tellsWhatAFileIsByItsContentAndKeepsItsHash() {
        add(note("150105"), "图片.jpg", PDF)
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("bytes", equalTo(PDF.length))
                .body("sha256", equalTo("3b006c2559d738f5df2d7545bff091b102954f271995cc7ed9803b0736711889"));
    }

    @Test
    void takesNothingThatAReaderCouldRunWhateverItIsCalled() {
        add(note("150105"), "工资条.pdf", "#!/bin/sh\necho\n".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("code", equalTo("E-ATTACHMENT-TYPE"));
        add(note("150105"), "工资表.xlsx", Arrays.copyOf(AttachmentScene.workbook(), 1_000))
                .statusCode(422)
                .body("code", equalTo("E-ATTACHMENT-TYPE"));
        assertEquals("0", scene.text("SELECT count(*) FROM attachment WHERE media_type LIKE '%' || ?", "zip"));
    }

    @Test
    void takesATableAsItIsAndHandsItOutUnderItsKind() {
        String note = note("150105");
        byte[] table = AttachmentScene.workbook();

        String id = add(note, "工资表.doc", table)
                .statusCode(201)
                .body("mediaType", equalTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .extract()
                .path("id");

        assertArrayEquals(
                table,
                officer("150105")
                        .get(list(note) + "/" + id)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", equalTo("attachment; filename=\"" + ours(id, "xlsx") + "\""))
                        .extract()
                        .asByteArray());
    }

    @Test
    void handsOutToWhomTheFamilyLetsAndRecordsWhoeverAsked() {
        String note = note("150105");
        String id = add(note, "李小明的工资条.pdf", PDF).statusCode(201).extract().path("id");
        String path = list(note) + "/" + id;

        as("ENT_REPORTER", "150105").get(path).then().statusCode(403).body("code", equalTo("E-SCOPE"));
        byte[] opened = officer("150105")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + ours(id, "pdf") + "\""))
                .extract()
                .asByteArray();

        assertArrayEquals(PDF, opened);
        assertEquals("COUNTY_OFFICER-150105", actor("personal.data.read.v1", note));
        assertEquals("ENT_REPORTER-150105", actor("personal.data.refused.v1", note));
        assertEquals("0", scene.text("""
                SELECT count(*) FROM attachment a JOIN attachment_content c ON c.attachment_id = a.id
                WHERE a.subject = ?::uuid AND (a.name LIKE '%李小明%' OR position('PLANTED'::bytea IN c.content) > 0)""", note));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("工资条.hta", "工资条.hta"),
                Arguments.of("条\r\nX-Evil: 1.pdf", "条<U+000D><U+000A>X-Evil: 1.pdf"),
                Arguments.of("a\u200B\uFEFF.scr", "a.scr"),
                Arguments.of("\";x=\".pdf", "\";x=\".pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesANameOfOursAndTellsForAPurposeWhatItWasCalled(String called, String shown) {
        String note = note("150105");
        byte[] polyglot = "%PDF-1.4\n<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        String id = add(note, called, polyglot)
                .statusCode(201)
                .body("originalName", nullValue())
                .extract()
                .path("id");

        officer("150105").get(list(note)).then().statusCode(200).body("items[0].originalName", nullValue());
        as("AUDITOR", "150105").get(list(note) + "?why=NOTICE").then().statusCode(403);
        officer("150105")
                .get(list(note) + "?why=NOTICE")
                .then()
                .statusCode(200)
                .body("items[0].originalName", equalTo(shown))
                .body("items[0].fileName", equalTo(ours(id, "pdf")));
    }

    @Test
    void aNameThatReadsInAnotherDirectionIsRefused() {
        add(note("150105"), "工资条\u202Efdp.exe", PDF).statusCode(400).body("errors[0].code", equalTo("E-CHARACTER"));
    }

    @ParameterizedTest
    @CsvSource({
        "150204, 600000, 3, 422, E-ATTACHMENT-LIMIT",
        "150203, 600000, 2, 422, E-ATTACHMENT-LIMIT",
        "150205, 1100000, 1, 413, E-TOO-LARGE"
    })
    void thePolicyOfThePlaceBoundsNumberSumAndSize(String place, int bytes, int refused, int status, String code) {
        String note = note(place);
        byte[] file = Arrays.copyOf(PDF, bytes);

        for (int i = 1; i < refused; i++) {
            add(place, note, i + ".pdf", file).statusCode(201);
        }
        add(place, note, "最后.pdf", file).statusCode(status).body("code", equalTo(code));
        add(note("150105"), "别的.pdf", file).statusCode(201);
    }

    @Test
    void thePolicyOfThePlaceSaysWhichKindsAreTaken() {
        add("150205", note("150205"), "工资表.xlsx", AttachmentScene.workbook())
                .statusCode(422)
                .body("code", equalTo("E-ATTACHMENT-TYPE"));
        add("150205", note("150205"), "工资条.pdf", PDF).statusCode(201);
    }

    @Test
    void thoseWhoAddAtOnceDoNotPassTheLimitTogether() throws Exception {
        String note = note("150204");
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = Stream.generate(() -> threads.submit(() -> {
                        start.await();
                        return add("150204", note, "同时.pdf", PDF).extract().statusCode();
                    }))
                    .limit(6)
                    .toList();
            start.countDown();
        }
        int taken = 0;
        for (Future<Integer> answer : answers) {
            taken += answer.get() == 201 ? 1 : 0;
        }
        assertEquals(2, taken);
    }

    @Test
    void thoseForWhomTheServiceSignsHaveARoomOfTheirOwn() {
        String note = note("150204");

        for (int i = 0; i < 2; i++) {
            add(as("WORKER", "150204"), note, "证据.pdf", PDF).statusCode(201);
        }
        add(as("WORKER", "150204"), note, "证据.pdf", PDF).statusCode(422).body("code", equalTo("E-ATTACHMENT-LIMIT"));
        for (int i = 0; i < 2; i++) {
            add("150204", note, "笔录.pdf", PDF).statusCode(201);
        }
        add("150204", note, "笔录.pdf", PDF).statusCode(422);
    }

    @Test
    void theServiceSignsWhereTheFamilySaysSo() {
        String open = note("150105");
        String quiet = note("150105");

        add(open, "证据.pdf", PDF).statusCode(201);
        add(as("WORKER", "150105"), quiet, "证据.pdf", PDF).statusCode(201);

        assertEquals("COUNTY_OFFICER-150105", addedBy(open));
        assertEquals("COUNTY_OFFICER-150105", actor("note.attachment.added.v1", open));
        assertEquals("system:probe-reporter", addedBy(quiet));
        assertEquals("system:probe-reporter", actor("note.attachment.added.v1", quiet));
    }

    @Test
    void whoeverGuessesAtSubjectsLearnsNothingByTheirFiles() {
        byte[] rubbish = "#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII);
        for (String note : List.of(note("150204"), UUID.randomUUID().toString())) {
            add(note, "猜.pdf", rubbish).statusCode(404);
            add(note, "猜.pdf", new byte[0]).statusCode(404);
            officer("150105").get(list(note)).then().statusCode(404);
        }
    }

    @Test
    void keepsALargeFileInPartsAndGivesItBackAsItWas() throws InterruptedException {
        long before = temporaryFiles();
        byte[] film = Arrays.copyOf(PDF, 1_000_000);
        new Random(7).nextBytes(film);
        System.arraycopy(PDF, 0, film, 0, PDF.length);
        String note = note("150105");
        String id = add(note, "工资单扫描.pdf", film)
                .statusCode(201)
                .body("bytes", equalTo(1_000_000))
                .extract()
                .path("id");

        byte[] opened = officer("150105").get(list(note) + "/" + id).asByteArray();

        assertArrayEquals(film, opened);
        assertEquals("0,1,2,3", scene.text("""
                SELECT string_agg(part::text, ',' ORDER BY part) FROM attachment_content
                WHERE attachment_id = ?::uuid""", id));
        assertNoneLeftOver(before);
    }

    @Test
    void refusesAnEmptyFile() {
        add(note("150105"), "工资条.pdf", new byte[0]).statusCode(400).body("code", equalTo("E-SHAPE"));
    }

    @Test
    void handsOutNothingOfAFileThatWasChanged() {
        String note = note("150105");
        String id = add(note, "工资条.pdf", PDF).statusCode(201).extract().path("id");
        scene.within(() -> database.update("""
                INSERT INTO attachment_content (attachment_id, part, content)
                SELECT attachment_id, 1, content FROM attachment_content WHERE attachment_id = ?::uuid""", id));

        // The description promises no faults.
        officer("150105")
                .noFilters()
                .get(list(note) + "/" + id)
                .then()
                .statusCode(500)
                .body("code", equalTo("E-INTERNAL"));
    }

    @Test
    void contentsAndNamesGoWithTheirSubjectAndThatThereWasAFileStays() {
        String gone = note("150105");
        String kept = note("150105");
        String id = add(gone, "李小明.pdf", PDF).statusCode(201).extract().path("id");
        String other = add(kept, "李小明.pdf", PDF).statusCode(201).extract().path("id");

        scene.within(() -> {
            attachments.erase(family, UUID.fromString(gone));
            return true;
        });

        officer("150105").get(list(gone) + "/" + id).then().statusCode(404);
        officer("150105")
                .get(list(gone) + "?why=NOTICE")
                .then()
                .body("items", hasSize(1))
                .body("items[0].originalName", nullValue())
                .body("items[0].bytes", equalTo(PDF.length))
                .body("items[0].sha256", equalTo("3b006c2559d738f5df2d7545bff091b102954f271995cc7ed9803b0736711889"));
        officer("150105").get(list(kept) + "/" + other).then().statusCode(200);
    }

    private String addedBy(String note) {
        return scene.text("SELECT added_by FROM attachment WHERE subject = ?::uuid", note);
    }

    private String actor(String type, String note) {
        return scene.text("SELECT actor FROM event_log WHERE subject = ? AND type = '" + type + "'", note);
    }

    private static String ours(String id, String extension) {
        return "evidence-" + id.replace("-", "") + "." + extension;
    }

    /** They go when the answer is written, which may be a moment after it is read. */
    private static void assertNoneLeftOver(long before) throws InterruptedException {
        for (int i = 0; i < 50 && temporaryFiles() > before; i++) {
            Thread.sleep(100);
        }
        assertEquals(before, temporaryFiles());
    }

    private static long temporaryFiles() {
        String[] files =
                new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("spool-"));
        return Objects.requireNonNull(files).length;
    }
}
