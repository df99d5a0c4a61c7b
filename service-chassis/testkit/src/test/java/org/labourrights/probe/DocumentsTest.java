package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.kernel.document.DeclaredParty;
import org.labourrights.kernel.document.DocumentState;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.SigningMeans;
import org.labourrights.kernel.document.service.DocumentService;
import org.labourrights.kernel.document.service.ProofOfService;
import org.labourrights.kernel.document.service.ServiceRefusal;
import org.labourrights.kernel.signature.Signing;
import org.labourrights.kernel.signature.SigningRefusal;
import org.labourrights.testkit.WithSuite;

/** What becomes of documents: printed, signed, served, taken back, and checked by anybody. */
@QuarkusTest
@WithSuite
class DocumentsTest extends DocumentScene {

    private static final String DOCUMENTS = "/api/probe/v1/public/documents/";
    private static final String SIGNER = "李示例";
    private static final AccessPurpose PURPOSE = AccessPurpose.of("EVIDENCE");

    @Test
    void takesEffectWhenBothPartiesHaveSignedWhatWasPrinted() {
        IssuedDocument agreement = issue(ProbeDocuments.AGREEMENT);
        assertTrue(agreement.number().matches("TX-150105-2026-\\d{5}"), agreement.number());
        assertTrue(agreement.officialNumber().matches("调字〔2026〕[1-9]\\d*号"), agreement.officialNumber());
        assertEquals("呼和浩特市赛罕区人力资源和社会保障局", agreement.issuer().name());

        on(TODAY.plusDays(3));
        sign(agreement, ProbeDocuments.RESPONDENT, SigningMeans.PAPER, TODAY.plusDays(2));
        assertEquals(DocumentState.AWAITING_SIGNATURES, stored(agreement).state());
        sign(agreement, ProbeDocuments.APPLICANT, SigningMeans.COUNTER, TODAY.plusDays(1));

        assertEquals(DocumentState.IN_FORCE, stored(agreement).state());
        assertEquals(TODAY.plusDays(2), stored(agreement).inForceOn().orElseThrow());
        sign(agreement, ProbeDocuments.WITNESS, SigningMeans.ELECTRONIC, TODAY.plusDays(3));
        String hash = Sha256.hex(paper(agreement));
        assertEquals(
                List.of("RESPONDENT PAPER " + hash, "APPLICANT COUNTER " + hash, "WITNESS ELECTRONIC " + hash),
                inTransaction(() -> signatures.of(agreement)).stream()
                        .map(each -> each.party() + " " + each.means() + " " + each.sha256())
                        .toList());
        assertEquals(List.of("issued", "signed", "signed", "effective", "signed"), told(agreement));
        assertEquals(List.of("Issued", "Signed", "Signed", "TookEffect", "Signed"), family.heard(agreement));
    }

    @Test
    void neverHoldsWhenAPartyThatHasToSignRefuses() {
        IssuedDocument agreement = issue(ProbeDocuments.AGREEMENT);
        refuse(agreement, ProbeDocuments.WITNESS);
        assertEquals(DocumentState.AWAITING_SIGNATURES, stored(agreement).state());

        refuse(agreement, ProbeDocuments.APPLICANT);

        assertEquals(DocumentState.NOT_AGREED, stored(agreement).state());
        assertEquals(
                "E-DOCUMENT-STATE",
                refusal(() -> signatures.sign(agreement.id(), ProbeDocuments.RESPONDENT, byCounter(TODAY))));
        assertEquals(
                "E-DOCUMENT-STATE",
                refusal(() -> service.serve(agreement.id(), DocumentService.of(ServiceMethod.DIRECT, TODAY))));
        assertEquals(List.of("issued", "signing.refused", "signing.refused", "failed"), told(agreement));
    }

    @Test
    void aPartySignsOnceAsItIsDeclaredAndOnADayThatCanBe() {
        IssuedDocument agreement = issue(ProbeDocuments.AGREEMENT);
        sign(agreement, ProbeDocuments.APPLICANT, SigningMeans.CODE, TODAY);

        assertEquals(
                "E-SIGNATURE-GIVEN",
                refusal(() ->
                        signatures.refuse(agreement.id(), ProbeDocuments.APPLICANT, new SigningRefusal("反悔", TODAY))));
        IssuedDocument other = issue(ProbeDocuments.AGREEMENT);
        assertEquals(
                "E-SIGNATURE-MEANS",
                refusal(() -> signatures.sign(
                        other.id(), ProbeDocuments.APPLICANT, new Signing(SigningMeans.PAPER, SIGNER, TODAY))));
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            assertEquals(
                    "E-DOCUMENT-DAY",
                    refusal(() -> signatures.sign(other.id(), ProbeDocuments.RESPONDENT, byCounter(day))));
        }
        DeclaredParty stranger = DeclaredParty.required("STRANGER", "他人", "Stranger");
        assertThrows(
                IllegalArgumentException.class,
                () -> inTransaction(() -> signatures.sign(other.id(), stranger, byCounter(TODAY))));
        assertEquals(List.of(), inTransaction(() -> signatures.of(other)));
    }

    @Test
    void whatWasPrintedStaysAsItWasWhateverItsSubjectSaysLater() {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);
        assertEquals(DocumentState.IN_FORCE, notice.state());
        byte[] first = paper(notice);
        // Finds it printed.
        sweep.sweep();
        String hash = stored(notice).sha256().orElseThrow();

        family.names(matter, "另一家（示例）有限公司");

        assertEquals(hash, Sha256.hex(first));
        assertArrayEquals(first, paper(notice));
        assertEquals(
                List.of("0"),
                texts(
                        "SELECT count(*) FROM document_content WHERE document_id = ? AND position('PDF'::bytea IN"
                                + " content) > 0",
                        notice.id()));
    }

    @Test
    void isPrintedBeforeAnybodyAsks() throws InterruptedException {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);

        // The sweep of the service may have come first, and be printing it.
        for (int i = 0; i < 100 && stored(notice).sha256().isEmpty(); i++) {
            sweep.sweep();
            Thread.sleep(100);
        }

        assertTrue(stored(notice).sha256().isPresent());
    }

    @Test
    void aPaperThatWasChangedIsNotHandedOut() {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);
        paper(notice);

        inTransaction(
                () -> database.update("UPDATE issued_document SET sha256 = repeat('0', 64) WHERE id = ?", notice.id()));

        assertThrows(IllegalStateException.class, () -> paper(notice));
    }

    @Test
    void whatIsRefusedIsServedByBeingLeftInPlaceBeforeAWitness() {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);
        assertEquals(
                "E-DOCUMENT-METHOD",
                refusal(() -> service.serve(notice.id(), DocumentService.of(ServiceMethod.ELECTRONIC, TODAY))));
        ServiceRefusal alone = new ServiceRefusal("称与其无关", List.of());
        serve(notice, new DocumentService(ServiceMethod.EMS, TODAY, null, null, alone));
        assertEquals(
                "E-DOCUMENT-REFUSAL",
                refusal(() -> service.serve(notice.id(), DocumentService.of(ServiceMethod.ON_SITE_POSTING, TODAY))));
        assertTrue(stored(notice).servedOn().isEmpty());
        assertEquals(
                "E-DOCUMENT-WITNESS",
                refusal(() -> service.serve(
                        notice.id(), new DocumentService(ServiceMethod.ON_SITE_POSTING, TODAY, null, null, alone))));

        serve(
                notice,
                new DocumentService(
                        ServiceMethod.ON_SITE_POSTING,
                        TODAY,
                        null,
                        null,
                        new ServiceRefusal("称与其无关", List.of("王示例", "赵示例"))));

        assertEquals(TODAY, stored(notice).servedOn().orElseThrow());
        assertEquals(
                "E-DOCUMENT-SERVED",
                refusal(() -> service.serve(notice.id(), DocumentService.of(ServiceMethod.EMS, TODAY))));
        assertEquals(
                List.of("EMS false", "ON_SITE_POSTING true"),
                inTransaction(() -> proofs.of(notice)).stream()
                        .map(each -> each.method() + " " + each.served())
                        .toList());
        assertEquals(List.of("issued", "service.refused", "served"), told(notice));
    }

    @Test
    void afterAPublicNoticeItCountsAsServedWhenThePeriodIsOver() {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);

        serve(notice, DocumentService.of(ServiceMethod.PUBLIC_NOTICE, TODAY));

        assertEquals(TODAY, stored(notice).servedOn().orElseThrow());
        assertEquals(
                LocalDate.of(2026, 10, 1), stored(notice).serviceEffectiveOn().orElseThrow());
    }

    @Test
    void peopleStandInNoEventAndNoColumnAndAreReadWithARecord() {
        IssuedDocument agreement = issue(ProbeDocuments.AGREEMENT);
        sign(agreement, ProbeDocuments.APPLICANT, SigningMeans.COUNTER, TODAY);
        sign(agreement, ProbeDocuments.RESPONDENT, SigningMeans.COUNTER, TODAY);
        serve(agreement, new DocumentService(ServiceMethod.DIRECT, TODAY, null, "孙示例", null));

        assertEquals(
                List.of(),
                Stream.of(
                                "SELECT payload::text FROM event_log WHERE subject = ?",
                                "SELECT s::text FROM document_signature s JOIN issued_document d ON d.id = document_id"
                                        + " WHERE d.number = ?",
                                "SELECT s::text FROM proof_of_service s JOIN issued_document d ON d.id = document_id"
                                        + " WHERE d.number = ?")
                        .flatMap(sql -> texts(sql, agreement.number()).stream())
                        .filter(each -> each.contains("示例"))
                        .toList());
        assertEquals(
                List.of(SIGNER, SIGNER),
                inTransaction(() -> signatures.named(agreement, PURPOSE)).stream()
                        .map(each -> each.signer().orElseThrow())
                        .toList());
        ProofOfService proof =
                inTransaction(() -> proofs.named(agreement, PURPOSE)).getFirst();
        assertEquals("孙示例", proof.names().receivedBy());
        assertFalse((inTransaction(() -> signatures.named(agreement, PURPOSE)) + proof.toString()).contains("示例"));
        assertEquals(
                List.of("EVIDENCE", "EVIDENCE", "EVIDENCE"),
                texts(
                        "SELECT reason FROM event_log WHERE subject = ? AND type = 'personal.data.read.v1'",
                        agreement.number()));
    }

    @Test
    void isSeenInItsDivisionAndByItsEnterpriseAndByNobodyElse() {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);

        assertTrue(seenBy(List.of("150105"), List.of(), notice).isPresent());
        assertTrue(seenBy(List.of("150100"), List.of(), notice).isPresent());
        assertTrue(seenBy(List.of(), List.of(USCC), notice).isPresent());
        assertTrue(seenBy(List.of("150102"), List.of(), notice).isEmpty());
        assertTrue(seenBy(List.of(), List.of("91150105MA0T1A2B95"), notice).isEmpty());
    }

    @Test
    void anybodyWithTheCodeLearnsThatItIsGenuineAndNothingElse() {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);
        byte[] paper = paper(notice);
        String code = notice.code().orElseThrow().value();

        JsonPath told = told(code.toLowerCase().replace("-", " "));

        assertEquals(
                Set.of(
                        "kind",
                        "zh",
                        "en",
                        "number",
                        "officialNumber",
                        "issuer",
                        "issuedOn",
                        "state",
                        "statement",
                        "sha256"),
                told.getMap("$").keySet());
        assertEquals("PROBE_NOTICE", told.getString("kind"));
        assertEquals(notice.number(), told.getString("number"));
        assertEquals("2026-09-01", told.getString("issuedOn"));
        assertEquals("IN_FORCE", told.getString("state"));
        assertEquals(Sha256.hex(paper), told.getString("sha256"));
        String other = (code.charAt(0) == '0' ? "1" : "0") + code.substring(1);
        for (String guess : List.of(other, code.substring(0, 5), "x")) {
            given().get(DOCUMENTS + guess).then().statusCode(404);
        }
        assertEquals(List.of(), texts("SELECT 'clear' FROM issued_document WHERE code LIKE '%' || ? || '%'", code));
    }

    @Test
    void aPhoneReadsAPageThatNoCacheKeeps() {
        IssuedDocument notice = issue(ProbeDocuments.NOTICE);

        String page = page(notice.code().orElseThrow().value(), 200);

        assertTrue(page.contains("本文书真实，现行有效。"), page);
        assertTrue(page.contains("genuine and in force"), page);
        assertTrue(page.contains(notice.officialNumber()), page);
        assertTrue(page.contains("width=device-width"), page);
        assertFalse(page.contains("虚构速送"), page);
        assertTrue(page("00000-00000-00000-00000", 404).contains("没有查到"));
        assertTrue(page("x", 404).contains("There is no document with this code"));
    }

    private static String page(String code, int status) {
        return given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .noFilters()
                .get(DOCUMENTS + code)
                .then()
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }

    @Test
    void theCodeTellsWhenADocumentHoldsNoMore() {
        IssuedDocument first = issue(ProbeDocuments.NOTICE);
        IssuedDocument second =
                inTransaction(() -> documents.issue(order(ProbeDocuments.NOTICE).inPlaceOf(first.id())));
        JsonPath ended = told(first.code().orElseThrow().value());
        assertEquals("SUPERSEDED", ended.getString("state"));
        assertEquals("2026-09-01", ended.getString("endedOn"));
        assertEquals("本文书真实，已于2026年9月1日被新的文书替代，不再有效。", ended.getString("statement.zh"));
        assertTrue(ended.getString("statement.en").contains("took its place on 2026-09-01"));
        assertEquals(second.id(), stored(first).supersededBy().orElseThrow());

        inTransaction(() -> documents.withdraw(second.id(), "ISSUED_IN_ERROR"));

        assertEquals("WITHDRAWN", told(second.code().orElseThrow().value()).getString("state"));
        assertEquals("E-DOCUMENT-STATE", refusal(() -> documents.withdraw(second.id(), "AGAIN")));
        assertEquals(
                List.of("issued ", "withdrawn ISSUED_IN_ERROR"),
                texts(
                        "SELECT split_part(type, '.', 3) || ' ' || coalesce(reason, '') FROM event_log WHERE subject ="
                                + " ? ORDER BY seq",
                        second.number()));
    }

    @Test
    void anAmendmentThatIsNotAgreedLeavesTheAgreementInForce() {
        IssuedDocument agreed = issue(ProbeDocuments.AGREEMENT);
        signBoth(agreed);

        IssuedDocument refused = inTransaction(
                () -> documents.issue(order(ProbeDocuments.AGREEMENT).inPlaceOf(agreed.id())));
        refuse(refused, ProbeDocuments.RESPONDENT);
        assertEquals(DocumentState.IN_FORCE, stored(agreed).state());

        IssuedDocument amended = inTransaction(
                () -> documents.issue(order(ProbeDocuments.AGREEMENT).inPlaceOf(agreed.id())));
        signBoth(amended);
        assertEquals(amended.id(), stored(agreed).supersededBy().orElseThrow());
        assertEquals(
                "E-DOCUMENT-STATE",
                refusal(() -> documents.issue(order(ProbeDocuments.AGREEMENT).inPlaceOf(agreed.id()))));
    }

    @Test
    void aPartyThatNeedNotSignMovesNoDayAndNothingIsServedBeforeItHolds() {
        IssuedDocument agreement = issue(ProbeDocuments.AGREEMENT);
        on(TODAY.plusDays(9));
        sign(agreement, ProbeDocuments.APPLICANT, SigningMeans.COUNTER, TODAY.plusDays(1));
        sign(agreement, ProbeDocuments.WITNESS, SigningMeans.ELECTRONIC, TODAY.plusDays(8));
        sign(agreement, ProbeDocuments.RESPONDENT, SigningMeans.PAPER, TODAY.plusDays(3));

        assertEquals(TODAY.plusDays(3), stored(agreement).inForceOn().orElseThrow());
        assertEquals(
                "E-DOCUMENT-DAY",
                refusal(() ->
                        service.serve(agreement.id(), DocumentService.of(ServiceMethod.DIRECT, TODAY.plusDays(2)))));
    }

    private void signBoth(IssuedDocument document) {
        sign(document, ProbeDocuments.APPLICANT, SigningMeans.COUNTER, TODAY);
        sign(document, ProbeDocuments.RESPONDENT, SigningMeans.PAPER, TODAY);
    }

    private static JsonPath told(String code) {
        return given().get(DOCUMENTS + code).then().statusCode(200).extract().jsonPath();
    }

    private static Signing byCounter(LocalDate on) {
        return new Signing(SigningMeans.COUNTER, SIGNER, on);
    }

    private void sign(IssuedDocument document, DeclaredParty party, SigningMeans means, LocalDate on) {
        inTransaction(() -> signatures.sign(document.id(), party, new Signing(means, SIGNER, on)));
    }

    private void refuse(IssuedDocument document, DeclaredParty party) {
        inTransaction(() -> signatures.refuse(document.id(), party, new SigningRefusal("对金额有异议", TODAY)));
    }

    private void serve(IssuedDocument document, DocumentService how) {
        inTransaction(() -> service.serve(document.id(), how));
    }
}
