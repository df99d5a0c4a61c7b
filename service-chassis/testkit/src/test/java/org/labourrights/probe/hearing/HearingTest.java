package org.labourrights.probe.hearing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.spool.Spool;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.kernel.document.DocumentState;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.SigningMeans;
import org.labourrights.kernel.person.IdType;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonDetails;
import org.labourrights.kernel.signature.Signatures;
import org.labourrights.kernel.signature.Signing;
import org.labourrights.probe.ProbeEvidence;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** What a service gets that declares and does nothing else. */
@QuarkusTest
@WithSuite
class HearingTest {

    private static final String LIST = "统一社会信用代码,属地\n91330100799655058B,150105\n91330100799655058C,150105\n";

    @Inject
    HoldHearing hold;

    @Inject
    Clocks clocks;

    @Inject
    Documents documents;

    @Inject
    Signatures signatures;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @Inject
    SystemScope system;

    @BeforeEach
    void onATuesday() {
        clock.stopAt(OffsetDateTime.parse("2026-09-01T09:00:00+08:00").toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    /** Other tests count what stands encrypted in the database. */
    @AfterAll
    static void nothingIsLeftForOtherTests() throws SQLException {
        ProbeEvidence.clear();
    }

    @Test
    void aHearingHasClocksEvidenceAWitnessAndARecordThatBothSign() throws IOException {
        UUID hearing = asked();
        assertEquals(List.of("DECISION 2026-09-16T00:00+08:00", "NOTE 2026-09-01T09:30+08:00"), running(hearing));

        run(() -> hold.note(hearing));
        run(() -> hold.decide(hearing));
        assertEquals(List.of("EXECUTION 2026-12-02T00:00+08:00"), running(hearing));

        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        try (Spool content = Spool.of(new ByteArrayInputStream(pdf))) {
            assertEquals("application/pdf", call(() -> added(hearing, content)));
        }

        UUID witness = call(() -> hold.witness(
                hearing, new PersonDetails("王示例", IdType.ID_CARD, "150105199003075122", null, null, null)));
        assertEquals("王*例", call(() -> people.masked(witness)).name());

        IssuedDocument record = call(() -> hold.record(hearing));
        run(() -> signatures.sign(record.id(), HearingPapers.ENTERPRISE, signed()));
        run(() -> signatures.sign(record.id(), HearingPapers.CHAIR, signed()));
        assertEquals(
                DocumentState.IN_FORCE,
                call(() -> documents.find(record.id())).orElseThrow().state());
    }

    /** The one row of two that fits. */
    private static UUID asked() {
        String line = given().auth()
                .oauth2(Tokens.of("clerk", List.of("COUNTY_OFFICER"), List.of("150105"), null))
                .accept("application/x-ndjson")
                .contentType(FileAnswer.CSV)
                .body(LIST.getBytes(StandardCharsets.UTF_8))
                .post("/api/probe/v1/hearings/import")
                .asString();
        assertEquals(
                List.of(true, true),
                List.of(line.lines().findFirst().orElseThrow().contains("ACCEPTED"), line.contains("E-USCC-CHECK")),
                line);
        return UUID.fromString(line.replaceAll("(?s).*?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}).*", "$1"));
    }

    private List<String> running(UUID hearing) {
        return call(() -> clocks.of(hearing)).stream()
                .filter(StatutoryClock::open)
                .map(each -> each.kind() + " " + each.dueAt().atOffset(ZoneOffset.ofHours(8)))
                .sorted()
                .toList();
    }

    private String added(UUID hearing, Spool content) {
        try {
            return hold.add(hearing, "笔录.pdf", content).mediaType();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Signing signed() {
        return new Signing(SigningMeans.PAPER, "李示例", LocalDate.of(2026, 9, 1));
    }

    private void run(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private <T> T call(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
