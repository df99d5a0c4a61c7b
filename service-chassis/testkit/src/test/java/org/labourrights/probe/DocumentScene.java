package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DocumentOrder;
import org.labourrights.kernel.document.DocumentSubject;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.Issuers;
import org.labourrights.kernel.document.service.ProofsOfService;
import org.labourrights.kernel.document.service.ServeDocument;
import org.labourrights.kernel.signature.Signatures;

/** Documents that {@link ProbeDocuments} declares, of a matter in 150105 with an enterprise. */
abstract class DocumentScene {

    static final String USCC = "91330100799655058B";
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static final String SAIHAN = "CN/150000/150100/150105/";

    @Inject
    Documents documents;

    @Inject
    Signatures signatures;

    @Inject
    ServeDocument service;

    @Inject
    ProofsOfService proofs;

    @Inject
    Issuers issuers;

    @Inject
    ProbeDocuments family;

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    final UUID matter = UUID.randomUUID();

    @BeforeEach
    void itIsTuesday() {
        on(TODAY);
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    /** Other tests count what stands encrypted in the database. */
    @AfterAll
    static void noPaperIsLeftForOtherTests() throws SQLException {
        ProtectedPeople.asOwner("TRUNCATE issued_document CASCADE");
    }

    void on(LocalDate day) {
        clock.stopAt(OffsetDateTime.parse(day + "T09:00:00+08:00").toInstant());
    }

    IssuedDocument issue(DeclaredDocument declared) {
        return inTransaction(() -> documents.issue(order(declared)));
    }

    DocumentOrder order(DeclaredDocument declared) {
        return DocumentOrder.of(
                declared,
                new DocumentSubject(matter, DivisionCode.parse("150105"), SAIHAN, new UnifiedSocialCreditCode(USCC)),
                issuers.of("HRSS-150105"));
    }

    IssuedDocument stored(IssuedDocument document) {
        return inTransaction(() -> documents.find(document.id())).orElseThrow();
    }

    byte[] paper(IssuedDocument document) {
        return inTransaction(() -> documents.content(document.id())).pdf();
    }

    String refusal(Supplier<?> work) {
        return assertThrows(ProblemException.class, () -> inTransaction(work))
                .problem()
                .code();
    }

    /** What an officer of that division, or of that enterprise, sees of it. */
    Optional<IssuedDocument> seenBy(List<String> divisions, List<String> usccs, IssuedDocument document) {
        return by(divisions, usccs, () -> documents.find(document.id()));
    }

    /** What an officer of that division, or of that enterprise, does. */
    <T> T by(List<String> divisions, List<String> usccs, Supplier<T> work) {
        var claims = new JwtClaims();
        claims.setSubject("somebody");
        claims.setClaim("raw_token", "none");
        claims.setStringListClaim("divisions", divisions);
        if (!usccs.isEmpty()) {
            claims.setStringClaim("uscc", usccs.getFirst());
        }
        var requests = Arc.container().requestContext();
        requests.activate();
        try {
            identity.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new OidcJwtCallerPrincipal(claims, new AccessTokenCredential("none")))
                    .addRole(usccs.isEmpty() ? "COUNTY_OFFICER" : "ENT_REPORTER")
                    .build());
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            requests.terminate();
        }
    }

    /** What was told of a document, in its order. */
    List<String> told(IssuedDocument document) {
        return texts(
                "SELECT regexp_replace(type, '^matter[.]document[.]|[.]v1$', '', 'g')"
                        + " || CASE WHEN topic IS NULL THEN '' ELSE ' to everybody' END"
                        + " FROM event_log WHERE subject = ? AND type LIKE 'matter.%' ORDER BY seq",
                document.number());
    }

    List<String> texts(String sql, Object value) {
        return inTransaction(() -> database.list(sql, row -> row.getString(1), value));
    }

    <T> T inTransaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
