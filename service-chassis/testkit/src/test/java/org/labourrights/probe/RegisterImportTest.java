package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.table.read.SentRow;
import org.labourrights.chassis.table.read.SentTable;
import org.labourrights.chassis.table.read.TableReader;
import org.labourrights.chassis.text.Encoding;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class RegisterImportTest {

    private static final String IMPORT = "/api/probe/v1/register/import";
    private static final String LINES = "application/x-ndjson";
    private static final String HEADER = "统一社会信用代码,属地,登记日期,金额,颜色,备注\n";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Database database;

    @Inject
    SystemScope systemScope;

    @Test
    void takesWhatFitsAndNamesWhatDoesNot() {
        String first = uscc();
        String last = uscc();

        Response answer = csv(HEADER
                + first + ",150105,2026年9月30日,\"86,400.00\",红,甲\n"
                + first.substring(0, 17) + "0,150105,2026-06-31,1.0E+17,紫,请联系13800138000\n"
                + "\n"
                + ",150105,2026-09-30,-1,GREY,\n"
                + last + ",150105,20260930,1元,red,=1+1\n");

        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals(List.of(4, 2, 0, 2), counts(answer));
        assertEquals(
                List.of(
                        "3 /uscc E-USCC-CHECK",
                        "3 /day E-TABLE-DATE",
                        "3 /amount E-YUAN-FORMAT",
                        "3 /colour E-TABLE-CHOICE",
                        "3 /remark E-PII-FORBIDDEN",
                        "5 /uscc E-REQUIRED",
                        "5 /colour E-TABLE-CHOICE"),
                errors(answer));
        assertEquals("颜色 Colour", answer.path("errors[3].column"));
        assertEquals(List.of("RED"), answer.path("errors[3].allowed.code"));
        assertEquals("86400.00 RED 甲", stored(first));
        assertEquals("1.00 RED =1+1", stored(last));
    }

    @Test
    void aFileThatComesAgainGetsItsFirstAnswer() {
        String file = HEADER + row(uscc(), "甲") + row(uscc(), "乙");

        List<String> first = lines(file);
        List<String> again = lines(file);

        assertTrue(first.getFirst().contains("\"outcome\":\"ACCEPTED\""), first.getFirst());
        assertEquals(
                first.stream().map(line -> line.replace("ACCEPTED", "REPEATED")).toList(), again);
    }

    @Test
    void aRowWithOtherContentIsNoRepetition() {
        String uscc = uscc();

        csv(HEADER + row(uscc, "甲"));
        Response answer = csv(HEADER + row(uscc, "乙"));

        assertEquals(List.of("2  E-TABLE-OTHER-CONTENT"), errors(answer));
        assertEquals("5.00 null 甲", stored(uscc));
    }

    @Test
    void aRowThatTheUseCaseRefusesTakesNoOtherWithIt() {
        List<String> usccs = IntStream.range(0, 120).mapToObj(i -> uscc()).toList();
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < usccs.size(); i++) {
            file.append(row(usccs.get(i), i == 70 ? "拒绝" : "甲"));
        }

        Response answer = csv(file.toString());

        assertEquals(List.of(120, 119, 0, 1), counts(answer));
        assertEquals(List.of("72  E-CONFLICT"), errors(answer));
        assertEquals("", stored(usccs.get(70)));
        assertEquals("5.00 null 甲", stored(usccs.get(69)));
        assertEquals("5.00 null 甲", stored(usccs.get(119)));
    }

    @Test
    void aDryRunTellsAllAndKeepsNothing() {
        String uscc = uscc();
        String file = HEADER + row(uscc, "甲") + row(uscc, "甲") + row(uscc, "乙") + row(uscc(), "拒绝");

        Response tried = officer()
                .queryParam("dryRun", true)
                .contentType(FileAnswer.CSV)
                .body(bytes(file))
                .post(IMPORT);

        assertEquals(List.of(4, 1, 1, 2), counts(tried));
        assertEquals(List.of("4  E-TABLE-OTHER-CONTENT", "5  E-CONFLICT"), errors(tried));
        assertEquals("", stored(uscc));
        assertEquals(errors(tried), errors(csv(file)));
        assertEquals("5.00 null 甲", stored(uscc));
    }

    @Test
    void theFileWithItsErrorsIsCorrectedAndSentAgain() throws IOException {
        String good = uscc();
        String bad = uscc();

        byte[] answer = officer()
                .accept(FileAnswer.XLSX)
                .contentType(FileAnswer.XLSX)
                .body(workbook(List.of(good, "150105", "2026-09-30", "5", "", "=甲"), List.of(bad, "150105", "昨天", "5")))
                .post(IMPORT)
                .asByteArray();
        SentTable returned = TableReader.open(() -> new ByteArrayInputStream(answer), Encoding.UTF_8, List.of());
        List<SentRow> rows = new ArrayList<>();
        returned.each(rows::add);

        assertEquals("错误 Errors", returned.header().getLast());
        assertEquals("", rows.get(0).cells().getLast());
        assertTrue(rows.get(1).cells().getLast().startsWith("E-TABLE-DATE 登记日期 Day: 应为日期"), rows.toString());

        Response corrected = officer()
                .accept(FileAnswer.CSV)
                .header("Accept-Language", "en")
                .contentType(FileAnswer.CSV)
                .body(bytes(csv(returned.header())
                        + csv(rows.get(0).cells())
                        + csv(rows.get(1).cells()).replace("昨天", "2026-09-30")))
                .post(IMPORT);
        assertEquals(200, corrected.statusCode(), corrected.asString());
        assertTrue(corrected.asString().contains("'=甲"), corrected.asString());
        assertEquals("5.00 null =甲", stored(good));
        assertEquals("5.00 null null", stored(bad));
    }

    @Test
    void isToldByItsContentAndNotByItsName() throws IOException {
        String uscc = uscc();

        Response workbook = officer()
                .contentType(FileAnswer.CSV)
                .body(workbook(List.of(uscc, "150105", "2026-09-30", "5")))
                .post(IMPORT);
        Response lines = officer()
                .contentType("application/vnd.ms-excel")
                .body(bytes("{\"uscc\": \"%s\", \"division\": \"150105\", \"day\": \"2026-09-30\", \"amount\": 5.00}"
                        .formatted(uscc)))
                .post(IMPORT);
        Response gbk = officer()
                .contentType("text/csv;charset=GBK")
                .body((HEADER + row(uscc(), "备注")).getBytes(Charset.forName("GB18030")))
                .post(IMPORT);

        assertEquals(List.of(1, 1, 0, 0), counts(workbook));
        assertEquals(List.of(1, 0, 1, 0), counts(lines));
        assertEquals(List.of(1, 1, 0, 0), counts(gbk));
    }

    @Test
    void refusesAFileAsAWholeBeforeItsFirstRow() {
        String uscc = uscc();

        Response header = csv("统一社会信用代码,属地,登记日期,张三,属地\n" + uscc + ",150105,2026-09-30,5,\n");
        Response encoding = officer()
                .contentType(FileAnswer.CSV)
                .body((HEADER + row(uscc, "甲") + row(uscc(), "乙")).getBytes(Charset.forName("GB18030")))
                .post(IMPORT);
        Response picture = officer()
                .contentType(FileAnswer.XLSX)
                .body(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .post(IMPORT);
        Response charset = officer()
                .contentType("text/csv;charset=UTF-16")
                .body(bytes(HEADER))
                .post(IMPORT);

        assertEquals(400, header.statusCode());
        assertEquals("E-TABLE-HEADER", header.path("code"));
        assertEquals(
                List.of("E-TABLE-UNKNOWN-COLUMN", "E-TABLE-DOUBLE-COLUMN", "E-TABLE-MISSING-COLUMN"),
                header.path("errors.code"));
        assertEquals("E-ENCODING", encoding.path("errors[0].code"), encoding.asString());
        assertEquals("E-TABLE-FORMAT", picture.path("code"));
        assertEquals("E-CHARSET", charset.path("code"));
        assertEquals("", stored(uscc));
    }

    @Test
    void equalRowsAtOnceAreTakenOnce() throws Exception {
        String file =
                HEADER + IntStream.range(0, 60).mapToObj(i -> row(uscc(), "甲")).reduce("", String::concat);
        List<List<Integer>> seen = new ArrayList<>();

        try (ExecutorService both = Executors.newFixedThreadPool(3)) {
            List<Future<Response>> answers = IntStream.range(0, 3)
                    .mapToObj(i -> both.submit(() -> csv(file)))
                    .toList();
            for (Future<Response> answer : answers) {
                seen.add(counts(answer.get()));
            }
        }

        assertEquals(60, seen.stream().mapToInt(counts -> counts.get(1)).sum(), seen.toString());
        assertEquals(120, seen.stream().mapToInt(counts -> counts.get(2)).sum(), seen.toString());
    }

    @Test
    void oneLearnsNothingOfWhatAnotherHasSent() {
        String file = HEADER + row(uscc(), "甲");

        csv(file);
        Response other = as("another", "COUNTY_OFFICER", "150105")
                .contentType(FileAnswer.CSV)
                .body(bytes(file))
                .post(IMPORT);
        Response beside = as("beside", "COUNTY_OFFICER", "150102")
                .contentType(FileAnswer.CSV)
                .body(bytes(HEADER + row(uscc(), "甲")))
                .post(IMPORT);

        assertEquals(List.of("2  E-CONFLICT"), errors(other));
        assertEquals(List.of("2  E-FORBIDDEN"), errors(beside));
    }

    @Test
    void isForTheRolesOfItsClass() {
        assertEquals(
                403,
                as("auditor", "AUDITOR", "150105").get(IMPORT + "/template").statusCode());
        assertEquals(
                403,
                as("auditor", "AUDITOR", "150105")
                        .contentType(FileAnswer.CSV)
                        .body(bytes(HEADER))
                        .post(IMPORT)
                        .statusCode());
    }

    @Test
    void theTemplateIsFilledInAndItsExampleIsPassedOver() throws IOException {
        Response template = officer().get(IMPORT + "/template");
        byte[] workbook = template.asByteArray();
        SentTable table = TableReader.open(() -> new ByteArrayInputStream(workbook), Encoding.UTF_8, List.of());
        String text =
                officer().queryParam("format", "CSV").get(IMPORT + "/template").asString();

        assertEquals("统一社会信用代码 Credit code *", table.header().getFirst());
        assertEquals("颜色 Colour", table.header().get(4));
        assertEquals(1, table.otherSheets());
        assertEquals(
                List.of(0, 0, 0, 0),
                counts(officer().contentType(FileAnswer.XLSX).body(workbook).post(IMPORT)));
        assertEquals(List.of(1, 1, 0, 0), counts(csv(text + row(uscc(), "甲"))));
    }

    private static RequestSpecification officer() {
        return as("importer", "COUNTY_OFFICER", "150105");
    }

    private static RequestSpecification as(String login, String role, String division) {
        return given().auth().oauth2(Tokens.of(login, List.of(role), List.of(division), null));
    }

    private static Response csv(String file) {
        return officer().contentType(FileAnswer.CSV).body(bytes(file)).post(IMPORT);
    }

    private static List<String> lines(String file) {
        return officer()
                .accept(LINES)
                .contentType(FileAnswer.CSV)
                .body(bytes(file))
                .post(IMPORT)
                .asString()
                .lines()
                // The signs of life that a slow row gives.
                .map(String::strip)
                .toList();
    }

    private static String csv(List<String> cells) {
        return String.join(
                        ",",
                        cells.stream()
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .toList())
                + "\n";
    }

    private static byte[] workbook(List<?>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            String[] header = HEADER.strip().split(",");
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
            }
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    sheet.value(row + 1, column, String.valueOf(rows[row].get(column)));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A code that no other test has used. */
    private static String uscc() {
        String first17 = "91150105MA1%06d".formatted(NUMBER.incrementAndGet());
        return first17 + UnifiedSocialCreditCode.checkCharacter(first17);
    }

    private static String row(String uscc, String remark) {
        return uscc + ",150105,2026-09-30,5,," + remark + "\n";
    }

    private static List<Integer> counts(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
        return List.of(
                answer.path("rowCount"), answer.path("accepted"), answer.path("repeated"), answer.path("refused"));
    }

    private static List<String> errors(Response answer) {
        List<Integer> rows = answer.path("errors.row");
        List<String> pointers = answer.path("errors.pointer");
        List<String> codes = answer.path("errors.code");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i) + " " + pointers.get(i) + " " + codes.get(i))
                .toList();
    }

    private String stored(String uscc) {
        return systemScope.call("probe", () -> QuarkusTransaction.requiringNew().call(() -> database.one(
                        "SELECT concat_ws(' ', amount::text, coalesce(colour, 'null'), coalesce(remark, 'null'))"
                                + " FROM probe_register WHERE uscc = ?",
                        row -> row.getString(1),
                        uscc)
                .orElse("")));
    }
}
