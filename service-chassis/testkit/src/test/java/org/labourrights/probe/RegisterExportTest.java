package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.table.read.SentRow;
import org.labourrights.chassis.table.read.TableReader;
import org.labourrights.chassis.table.write.Format;
import org.labourrights.chassis.text.Encoding;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** Tables that go out: whole, or seen to be broken. */
@QuarkusTest
@WithSuite
class RegisterExportTest {

    private static final String EXPORT = "api/probe/v1/register/export";
    private static final String TOKEN = Tokens.of("exporter", List.of("COUNTY_OFFICER"), List.of("150204"), null);

    @Inject
    Divisions divisions;

    @TestHTTPResource("/")
    URI address;

    @AfterEach
    void nothingIsLeft() throws SQLException {
        ProtectedPeople.asOwner("DELETE FROM probe_register WHERE division_path LIKE '%150204%'");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsWholeEndsAsOne(Format format) throws Exception {
        rows(5_000, "完好");

        HttpResponse<byte[]> answer = export(format);
        List<SentRow> rows = new ArrayList<>();
        TableReader.open(() -> new ByteArrayInputStream(answer.body()), Encoding.UTF_8, List.of())
                .each(rows::add);

        assertEquals(200, answer.statusCode());
        assertEquals(5_000, rows.size());
        assertEquals("完好", rows.getLast().cells().getLast());
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatBreaksOffInTheMiddleIsAFailureForEveryClient(Format format) throws SQLException {
        rows(20_000, RegisterExport.UNREADABLE);

        assertThrows(IOException.class, () -> export(format));
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsBeforeItsFirstByteIsAProblem(Format format) throws SQLException {
        rows(1, RegisterExport.UNREADABLE);

        // The description promises no faults.
        given().noFilters()
                .auth()
                .oauth2(TOKEN)
                .queryParam("format", format)
                .get("/" + EXPORT)
                .then()
                .statusCode(500)
                .body("code", equalTo("E-INTERNAL"));
    }

    private HttpResponse<byte[]> export(Format format) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address.resolve(EXPORT + "?format=" + format))
                            .header("Authorization", "Bearer " + TOKEN)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    /** The last of them with this remark. */
    private void rows(int count, String last) throws SQLException {
        ProtectedPeople.asOwner("""
                INSERT INTO probe_register (id, division_path, uscc, day, amount, remark)
                SELECT ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, '%s', 'U' || md5(i::text), '2026-09-30', 1,
                       CASE WHEN i = %d THEN '%s' ELSE md5(i::text) END
                FROM generate_series(1, %d) AS i""".formatted(divisions.path(new DivisionCode("150204")), count, last, count));
    }
}
