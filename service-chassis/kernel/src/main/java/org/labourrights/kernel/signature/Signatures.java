package org.labourrights.kernel.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.document.DeclaredParty;
import org.labourrights.kernel.document.DocumentNews;
import org.labourrights.kernel.document.DocumentState;
import org.labourrights.kernel.document.DocumentSteps;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;

/** Takes the signatures of a document's parties, in the transaction of the step that does so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Signatures {

    private final DocumentSteps steps;
    private final Documents documents;
    private final SignatureRows rows;
    private final PersonalDataAccess access;

    Signatures(DocumentSteps steps, Documents documents, SignatureRows rows, PersonalDataAccess access) {
        this.steps = steps;
        this.documents = documents;
        this.rows = rows;
        this.access = access;
    }

    /**
     * A party signs what was printed, which is printed now if nobody asked before. With the last of those that have to, the
     * document takes effect on the latest of the days beside their signatures.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-DOCUMENT-STATE}, {@code E-SIGNATURE-GIVEN} (409),
     *     {@code E-SIGNATURE-MEANS}, {@code E-DOCUMENT-DAY} (422)
     * @throws IllegalArgumentException if the document has no such party
     */
    public IssuedDocument sign(UUID id, DeclaredParty party, Signing signing) {
        IssuedDocument document = awaiting(id, party, signing.on());
        if (!party.means().contains(signing.means())) {
            throw new ProblemException(
                    new SignatureProblem.WrongMeans(document.number(), party.code(), signing.means()));
        }
        rows.write(id, party, documents.content(id).sha256(), signing);
        steps.tell(new DocumentNews.Signed(document, party, signing.means(), signing.on()));
        if (document.state() == DocumentState.AWAITING_SIGNATURES) {
            takeEffect(document);
        }
        return document;
    }

    /**
     * A party refuses. One that has to sign ends the document by it; another leaves it as it is.
     *
     * @throws ProblemException as {@link #sign}
     */
    public IssuedDocument refuse(UUID id, DeclaredParty party, SigningRefusal refusal) {
        IssuedDocument document = awaiting(id, party, refusal.on());
        rows.write(id, party, documents.content(id).sha256(), refusal);
        steps.tell(new DocumentNews.SigningRefused(document, party, refusal.on()));
        if (party.required()) {
            steps.notAgreed(document, refusal.on());
        }
        return document;
    }

    /** Who of the parties signed or refused, in the order in which it was recorded; without people. */
    public List<Signature> of(IssuedDocument document) {
        return rows.of(document.id(), false);
    }

    /** The same with who signed, or why nobody did; leaves a record of the reading. */
    public List<Signature> named(IssuedDocument document, AccessPurpose purpose) {
        access.record(document.number(), document.divisionPath(), Set.of("signer", "refusal"), purpose);
        return rows.of(document.id(), true);
    }

    private IssuedDocument awaiting(UUID id, DeclaredParty party, LocalDate on) {
        IssuedDocument document = steps.lock(id);
        if (!steps.declared(document).parties().contains(party)) {
            throw new IllegalArgumentException(party.code() + " is no party of " + document.kind());
        }
        rows.of(id, false).stream()
                .filter(each -> each.party().equals(party.code()))
                .findFirst()
                .ifPresent(before -> {
                    throw new ProblemException(new SignatureProblem.AlreadyGiven(
                            document.number(), party.code(), before.given(), before.on()));
                });
        steps.requireSignable(document, party);
        steps.requireDay(document, on);
        return document;
    }

    private void takeEffect(IssuedDocument document) {
        Set<String> required = steps.declared(document).parties().stream()
                .filter(DeclaredParty::required)
                .map(DeclaredParty::code)
                .collect(Collectors.toSet());
        // A party that need not sign moves no day.
        List<Signature> given = rows.of(document.id(), false).stream()
                .filter(each -> each.given() && required.contains(each.party()))
                .toList();
        if (given.size() == required.size()) {
            steps.takesEffect(
                    document,
                    given.stream()
                            .map(Signature::on)
                            .max(Comparator.naturalOrder())
                            .orElse(document.issuedOn()));
        }
    }
}
