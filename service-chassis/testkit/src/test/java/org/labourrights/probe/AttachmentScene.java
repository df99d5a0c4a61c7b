package org.labourrights.probe;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.token.Tokens;

/** Notes with attachments, and a look into the tables. */
@ApplicationScoped
class AttachmentScene {

    static final byte[] PDF =
            "%PDF-1.7\n1 0 obj << /Title (PLANTED-EVIDENCE) >> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final String USCC = "91330100799655058B";

    private final Database database;
    private final SystemScope system;

    AttachmentScene(Database database, SystemScope system) {
        this.database = database;
        this.system = system;
    }

    static String note(String place) {
        return keyed(officer(place))
                .contentType("application/json")
                .body("{\"text\": \"with attachments %s\", \"division\": \"%s\", \"uscc\": \"%s\"}"
                        .formatted(UUID.randomUUID(), place, USCC))
                .post("/api/probe/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static RequestSpecification officer(String place) {
        return as("COUNTY_OFFICER", place);
    }

    static RequestSpecification as(String role, String place) {
        String token =
                Tokens.of(role + "-" + place, List.of(role), List.of(place), role.startsWith("ENT") ? USCC : null);
        return given().auth().oauth2(token);
    }

    static String list(String note) {
        return "/api/probe/v1/notes/" + note + "/attachments";
    }

    static ValidatableResponse add(String note, String name, byte[] content) {
        return add("150105", note, name, content);
    }

    static ValidatableResponse add(String place, String note, String name, byte[] content) {
        return add(officer(place), note, name, content);
    }

    static ValidatableResponse add(RequestSpecification as, String note, String name, byte[] content) {
        return keyed(as)
                .contentType("application/octet-stream")
                .queryParam("originalName", name)
                .body(content)
                .post(list(note))
                .then();
    }

    static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "probe", "01.0000")) {
            workbook.newWorksheet("工资").inlineString(0, 0, "李示例");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static RequestSpecification keyed(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID());
    }

    @Nullable
    String text(String sql, String value) {
        return within(() -> database.one(sql, row -> row.getString(1), value).orElse("none"));
    }

    /** Whatever stands for the service itself, in a transaction that sees everything. */
    <T> T within(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
