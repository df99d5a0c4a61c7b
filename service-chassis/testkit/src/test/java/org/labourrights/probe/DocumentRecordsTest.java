package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.kernel.document.Addressee;
import org.labourrights.kernel.document.DeclaredParty;
import org.labourrights.kernel.document.DocumentState;
import org.labourrights.kernel.document.DocumentSubject;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.SigningMeans;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.service.DocumentService;
import org.labourrights.kernel.document.service.ProofOfService;
import org.labourrights.kernel.document.service.ServiceRefusal;
import org.labourrights.kernel.person.retention.PersonalDataErased;
import org.labourrights.kernel.signature.Signature;
import org.labourrights.kernel.signature.Signing;
import org.labourrights.kernel.signature.SigningRefusal;
import org.labourrights.testkit.WithSuite;

/** What is recorded of a document: on each addressee, corrected, moved with its subject, and erased with its people. */
@QuarkusTest
@WithSuite
class DocumentRecordsTest extends DocumentScene {

    private static final String PARTNER_USCC = "91150105MA0T1A2B95";
    private static final Addressee PLATFORM = Addressee.enterprise("PLATFORM", new UnifiedSocialCreditCode(USCC));
    private static final Addressee PARTNER = Addressee.enterprise("PARTNER", new UnifiedSocialCreditCode(PARTNER_USCC));
    private static final TakeBack WRONG = new TakeBack("误将周示例的回执登记在本案");
    private static final AccessPurpose PURPOSE = AccessPurpose.of("EVIDENCE");

    @Inject
    Event<PersonalDataErased> retention;

    @Test
    void isServedWhenItIsServedOnEachOfItsAddressees() {
        IssuedDocument notice = onBoth();
        assertEquals(
                "E-DOCUMENT-ADDRESSEE",
                refusal(() -> service.serve(notice.id(), DocumentService.of(ServiceMethod.EMS, TODAY))));
        assertEquals(
                "E-DOCUMENT-ADDRESSEE",
                refusal(() -> service.serve(
                        notice.id(),
                        DocumentService.of(ServiceMethod.EMS, TODAY).to(Addressee.of("STRANGER")))));
        on(TODAY.plusDays(2));

        serve(notice, ServiceMethod.PUBLIC_NOTICE, TODAY, PARTNER);
        assertTrue(stored(notice).servedOn().isEmpty());
        assertEquals(
                "E-DOCUMENT-SERVED",
                refusal(() -> service.serve(
                        notice.id(),
                        DocumentService.of(ServiceMethod.EMS, TODAY).to(PARTNER))));
        serve(notice, ServiceMethod.EMS, TODAY.plusDays(1), PLATFORM);

        assertEquals(TODAY.plusDays(1), stored(notice).servedOn().orElseThrow());
        assertEquals(ServiceMethod.EMS, stored(notice).serviceMethod().orElseThrow());
        assertEquals(
                LocalDate.of(2026, 10, 1), stored(notice).serviceEffectiveOn().orElseThrow());
        assertEquals(List.of("issued", "served", "served"), told(notice));
        assertEquals(
                List.of("PARTNER", "PLATFORM"),
                texts(
                        "SELECT payload->>'addressee' FROM event_log WHERE subject = ?"
                                + " AND type = 'matter.document.served.v1' ORDER BY seq",
                        notice.number()));
    }

    @Test
    void anAddresseeSeesTheDocumentAndItsOwnServiceAlone() {
        IssuedDocument notice = onBoth();
        serve(notice, ServiceMethod.EMS, TODAY, PARTNER);
        serve(notice, ServiceMethod.EMS, TODAY, PLATFORM);

        assertTrue(seenBy(List.of(), List.of(PARTNER_USCC), notice).isPresent());
        assertTrue(seenBy(List.of(), List.of("91110105MA0T1A2B2Y"), notice).isEmpty());
        assertEquals(List.of("PARTNER"), servedAsSeenBy(List.of(), List.of(PARTNER_USCC), notice));
        assertEquals(List.of("PARTNER", "PLATFORM"), servedAsSeenBy(List.of("150105"), List.of(), notice));
    }

    @Test
    void aServiceThatWasRecordedWronglyIsTakenBackAndRecordedAnew() {
        IssuedDocument notice = onBoth();
        serve(notice, ServiceMethod.EMS, TODAY, PARTNER);
        serve(notice, ServiceMethod.EMS, TODAY, PLATFORM);
        UUID wrong = inTransaction(() -> proofs.of(notice)).getFirst().id();

        inTransaction(() -> service.takeBack(notice.id(), wrong, WRONG));

        assertTrue(stored(notice).servedOn().isEmpty());
        ProofOfService marked = inTransaction(() -> proofs.of(notice)).getFirst();
        assertFalse(marked.stands());
        assertNotNull(marked.takenBack());
        assertNull(marked.takenBack().reason());
        assertEquals(
                WRONG.reason(),
                inTransaction(() -> proofs.named(notice, PURPOSE))
                        .getFirst()
                        .takenBack()
                        .reason());
        assertEquals("E-RECORD-TAKEN-BACK", refusal(() -> service.takeBack(notice.id(), wrong, WRONG)));
        assertEquals("E-NOT-FOUND", refusal(() -> service.takeBack(notice.id(), UUID.randomUUID(), WRONG)));
        on(TODAY.plusDays(1));
        serve(notice, ServiceMethod.EMS, TODAY.plusDays(1), PARTNER);
        assertEquals(TODAY.plusDays(1), stored(notice).servedOn().orElseThrow());
        assertEquals(List.of("issued", "served", "served", "service.takenback", "served"), told(notice));
        assertEquals(List.of("Issued", "Served", "Served", "ServiceTakenBack", "Served"), family.heard(notice));
        assertEquals(
                List.of(),
                texts(
                        "SELECT payload::text FROM event_log WHERE subject = ? AND payload::text LIKE '%示例%'",
                        notice.number()));
    }

    @Test
    void aServiceIsTakenBackAlsoOfADocumentThatHasEnded() {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);
        inTransaction(() -> service.serve(notice.id(), DocumentService.of(ServiceMethod.EMS, TODAY)));
        inTransaction(() -> documents.withdraw(notice.id(), "ISSUED_IN_ERROR"));

        UUID wrong = inTransaction(() -> proofs.of(notice)).getFirst().id();
        inTransaction(() -> service.takeBack(notice.id(), wrong, WRONG));

        assertTrue(stored(notice).servedOn().isEmpty());
        assertEquals(DocumentState.WITHDRAWN, stored(notice).state());
    }

    @Test
    void withoutASignatureThatItNeedsItHoldsNoMoreAndWhatItReplacedDoes() {
        IssuedDocument first = signed(issue(ProbeDocuments.AGREEMENT));
        IssuedDocument second = signed(inTransaction(
                () -> documents.issue(order(ProbeDocuments.AGREEMENT).inPlaceOf(first.id()))));
        assertEquals(DocumentState.SUPERSEDED, stored(first).state());
        inTransaction(() -> service.serve(second.id(), DocumentService.of(ServiceMethod.DIRECT, TODAY)));
        assertEquals(
                "E-SIGNATURE-SERVED",
                refusal(() -> signatures.takeBack(second.id(), ProbeDocuments.RESPONDENT, WRONG)));
        UUID served = inTransaction(() -> proofs.of(second)).getFirst().id();
        inTransaction(() -> service.takeBack(second.id(), served, WRONG));
        assertEquals(
                "E-DOCUMENT-STATE", refusal(() -> signatures.takeBack(first.id(), ProbeDocuments.RESPONDENT, WRONG)));

        inTransaction(() -> signatures.takeBack(second.id(), ProbeDocuments.RESPONDENT, WRONG));

        assertEquals(DocumentState.AWAITING_SIGNATURES, stored(second).state());
        assertTrue(stored(second).inForceOn().isEmpty());
        assertEquals(DocumentState.IN_FORCE, stored(first).state());
        assertTrue(stored(first).endedOn().isEmpty());
        assertEquals(List.of("AwaitsAgain"), family.heard(second).subList(7, 8));
        assertEquals("Reinstated", family.heard(first).getLast());
        assertEquals("E-NOT-FOUND", refusal(() -> signatures.takeBack(second.id(), ProbeDocuments.RESPONDENT, WRONG)));
        on(TODAY.plusDays(1));
        sign(second, ProbeDocuments.RESPONDENT, TODAY.plusDays(1));
        assertEquals(TODAY.plusDays(1), stored(second).inForceOn().orElseThrow());
        assertEquals(second.id(), stored(first).supersededBy().orElseThrow());
        assertEquals(
                List.of("APPLICANT true", "RESPONDENT false", "RESPONDENT true"),
                inTransaction(() -> signatures.of(second)).stream()
                        .map(each -> each.party() + " " + each.stands())
                        .toList());
    }

    @Test
    void aRefusalThatWasRecordedWronglyEndsNothing() {
        IssuedDocument agreement = issue(ProbeDocuments.AGREEMENT);
        sign(agreement, ProbeDocuments.APPLICANT, TODAY);
        inTransaction(() ->
                signatures.refuse(agreement.id(), ProbeDocuments.RESPONDENT, new SigningRefusal("对金额有异议", TODAY)));
        // It is not what the agreement failed by.
        inTransaction(() -> signatures.takeBack(agreement.id(), ProbeDocuments.APPLICANT, WRONG));
        assertEquals(DocumentState.NOT_AGREED, stored(agreement).state());

        inTransaction(() -> signatures.takeBack(agreement.id(), ProbeDocuments.RESPONDENT, WRONG));

        assertEquals(DocumentState.AWAITING_SIGNATURES, stored(agreement).state());
        assertTrue(stored(agreement).endedOn().isEmpty());
        assertEquals(DocumentState.IN_FORCE, stored(signed(agreement)).state());
        assertEquals(
                List.of(
                        "issued",
                        "signed",
                        "signing.refused",
                        "failed",
                        "signing.takenback",
                        "signing.takenback",
                        "awaiting",
                        "signed",
                        "signed",
                        "effective"),
                told(agreement));
    }

    @Test
    void whatCannotBePrintedSaysSoAndIsServedOnNobodyUntilItCan() throws InterruptedException {
        family.names(matter, "示例กขค快送有限公司");
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);

        assertEquals(
                "E-DOCUMENT-GLYPH",
                refusal(() -> service.serve(notice.id(), DocumentService.of(ServiceMethod.EMS, TODAY))));
        // The sweep of the service may have come first.
        for (int i = 0; i < 100 && stored(notice).printFailedAt().isEmpty(); i++) {
            sweep.sweep();
            Thread.sleep(100);
        }
        assertTrue(stored(notice).printFailedAt().isPresent());

        family.names(matter, "示例快送有限公司");
        inTransaction(() -> service.serve(notice.id(), DocumentService.of(ServiceMethod.EMS, TODAY)));

        assertTrue(stored(notice).sha256().isPresent());
        assertTrue(stored(notice).printFailedAt().isEmpty());
        assertEquals(TODAY, stored(notice).servedOn().orElseThrow());
    }

    @Test
    void followsItsSubjectIntoAnotherDivision() {
        IssuedDocument notice = onBoth();
        serve(notice, ServiceMethod.EMS, TODAY, PARTNER);

        inTransaction(() -> {
            IssuedDocument before = documents.find(notice.id()).orElseThrow();
            documents.move(
                    "matter",
                    new DocumentSubject(
                            matter,
                            DivisionCode.parse("150102"),
                            "CN/150000/150100/150102/",
                            before.uscc().orElse(null)));
            // The row that the transaction held before is the moved one.
            documents.withdraw(notice.id(), "MOVED");
            return before;
        });

        assertEquals("CN/150000/150100/150102/", stored(notice).divisionPath());
        assertTrue(seenBy(List.of("150102"), List.of(), notice).isPresent());
        assertTrue(seenBy(List.of("150105"), List.of(), notice).isEmpty());
        assertEquals(List.of("PARTNER"), servedAsSeenBy(List.of("150102"), List.of(), notice));
        assertEquals(
                List.of("CN/150000/150100/150102/"),
                texts(
                        "SELECT division_path FROM event_log WHERE subject = ? AND type = 'matter.document.withdrawn.v1'",
                        notice.number()));
    }

    @Test
    void peopleWordsAndPaperEndWithTheRetentionOfTheSubject() {
        IssuedDocument agreement = signed(issue(ProbeDocuments.AGREEMENT));
        inTransaction(() ->
                service.serve(agreement.id(), new DocumentService(ServiceMethod.DIRECT, TODAY, null, "孙示例", null)));
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);
        inTransaction(() -> service.serve(
                notice.id(),
                new DocumentService(
                        ServiceMethod.EMS, TODAY, null, null, new ServiceRefusal("称与其无关", List.of("王示例")))));
        IssuedDocument other = issue(ProbeDocuments.NOTICE);
        String hash = stored(agreement).sha256().orElseThrow();

        inTransaction(() -> {
            retention.fire(new PersonalDataErased("another", matter));
            return matter;
        });
        assertEquals(
                "孙示例",
                inTransaction(() -> proofs.named(agreement, PURPOSE))
                        .getFirst()
                        .names()
                        .receivedBy());
        inTransaction(() -> {
            retention.fire(new PersonalDataErased("matter", matter));
            return matter;
        });

        assertNull(inTransaction(() -> proofs.named(agreement, PURPOSE))
                .getFirst()
                .names()
                .receivedBy());
        ProofOfService.Names refused =
                inTransaction(() -> proofs.named(notice, PURPOSE)).getFirst().names();
        assertNull(refused.refusal());
        assertEquals(List.of(), refused.witnesses());
        assertEquals(
                List.of(),
                inTransaction(() -> signatures.named(agreement, PURPOSE)).stream()
                        .map(Signature::words)
                        .filter(each -> each != null)
                        .toList());
        assertEquals(
                List.of("0"),
                texts("SELECT count(*)::text FROM document_content WHERE document_id = ?", agreement.id()));
        assertEquals("E-DOCUMENT-ERASED", refusal(() -> documents.content(agreement.id())));
        assertEquals("E-DOCUMENT-ERASED", refusal(() -> documents.content(other.id())));
        // Whoever holds the paper can still check it.
        given().get("/api/probe/v1/public/documents/"
                        + agreement.code().orElseThrow().value())
                .then()
                .statusCode(200)
                .body("sha256", equalTo(hash));
    }

    private IssuedDocument onBoth() {
        return inTransaction(() -> documents.issue(order(ProbeDocuments.NOTICE).to(PLATFORM, PARTNER)));
    }

    private void serve(IssuedDocument document, ServiceMethod method, LocalDate on, Addressee addressee) {
        inTransaction(() ->
                service.serve(document.id(), DocumentService.of(method, on).to(addressee)));
    }

    private List<String> servedAsSeenBy(List<String> divisions, List<String> usccs, IssuedDocument document) {
        return by(divisions, usccs, () -> proofs.of(document).stream()
                .map(ProofOfService::addressee)
                .toList());
    }

    private IssuedDocument signed(IssuedDocument agreement) {
        sign(agreement, ProbeDocuments.APPLICANT, TODAY);
        sign(agreement, ProbeDocuments.RESPONDENT, TODAY);
        return agreement;
    }

    private void sign(IssuedDocument document, DeclaredParty party, LocalDate on) {
        inTransaction(() -> signatures.sign(document.id(), party, new Signing(SigningMeans.COUNTER, "李示例", on)));
    }
}
