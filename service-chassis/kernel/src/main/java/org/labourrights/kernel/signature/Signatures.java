package org.labourrights.kernel.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.document.DeclaredParty;
import org.labourrights.kernel.document.DocumentNews;
import org.labourrights.kernel.document.DocumentState;
import org.labourrights.kernel.document.DocumentSteps;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.service.ProofOfService;
import org.labourrights.kernel.document.service.ProofsOfService;

/** Takes the signatures of a document's parties, in the transaction of the step that does so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Signatures {

    private final DocumentSteps steps;
    private final SignatureRows rows;
    private final ProofsOfService proofs;
    private final PersonalDataAccess access;

    Signatures(DocumentSteps steps, SignatureRows rows, ProofsOfService proofs, PersonalDataAccess access) {
        this.steps = steps;
        this.rows = rows;
        this.proofs = proofs;
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
        rows.write(id, party, steps.printed(document), signing);
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
        rows.write(id, party, steps.printed(document), refusal);
        steps.tell(new DocumentNews.SigningRefused(document, party, refusal.on()));
        if (party.required()) {
            steps.notAgreed(document, refusal.on());
        }
        return document;
    }

    /**
     * What a party did was recorded wrongly: its signature, or its refusal, stays in the records, marked, and the party may
     * sign or refuse again. Without a signature that it needs the document holds no more, and what it took the place of does
     * again; without the refusal that ended it, it is for the parties again.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when nothing stands of the party, {@code E-DOCUMENT-STATE} (409) when
     *     the document was withdrawn or superseded since, {@code E-SIGNATURE-SERVED} (409) while it counts as served
     * @throws IllegalArgumentException if the document has no such party
     */
    public IssuedDocument takeBack(UUID id, DeclaredParty party, TakeBack why) {
        IssuedDocument document = steps.lock(id);
        requireParty(document, party);
        Signature wrong = standing(id, party).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        steps.requireCorrectable(document);
        boolean decided = party.required() && decided(document.state(), wrong);
        if (decided && proofs.of(document).stream().anyMatch(ProofOfService::stands)) {
            throw new ProblemException(new SignatureProblem.Served(document.number(), party.code()));
        }
        rows.takeBack(id, party, why);
        steps.tell(new DocumentNews.SigningTakenBack(document, party, wrong.on(), wrong.given()));
        if (decided) {
            steps.awaitsAgain(document);
        }
        return document;
    }

    /** Who of the parties signed or refused, in the order in which it was recorded, also wrongly; without people. */
    public List<Signature> of(IssuedDocument document) {
        return rows.of(document.id(), false);
    }

    /** The same with who signed, or why nobody did; leaves a record of the reading. */
    public List<Signature> named(IssuedDocument document, AccessPurpose purpose) {
        access.record(document.number(), document.divisionPath(), Set.of("signer", "refusal", "takenBack"), purpose);
        return rows.of(document.id(), true);
    }

    private IssuedDocument awaiting(UUID id, DeclaredParty party, LocalDate on) {
        IssuedDocument document = steps.lock(id);
        requireParty(document, party);
        standing(id, party).ifPresent(before -> {
            throw new ProblemException(
                    new SignatureProblem.AlreadyGiven(document.number(), party.code(), before.given(), before.on()));
        });
        steps.requireSignable(document, party);
        steps.requireDay(document, on);
        return document;
    }

    /** Whether the document is what it is by that record. */
    private static boolean decided(DocumentState state, Signature record) {
        return state == DocumentState.IN_FORCE && record.given()
                || state == DocumentState.NOT_AGREED && !record.given();
    }

    private void requireParty(IssuedDocument document, DeclaredParty party) {
        if (!steps.declared(document).parties().contains(party)) {
            throw new IllegalArgumentException(party.code() + " is no party of " + document.kind());
        }
    }

    private Optional<Signature> standing(UUID id, DeclaredParty party) {
        return rows.of(id, false).stream()
                .filter(each -> each.stands() && each.party().equals(party.code()))
                .findFirst();
    }

    private void takeEffect(IssuedDocument document) {
        Set<String> required = steps.declared(document).parties().stream()
                .filter(DeclaredParty::required)
                .map(DeclaredParty::code)
                .collect(Collectors.toSet());
        // A party that need not sign moves no day.
        List<Signature> given = rows.of(document.id(), false).stream()
                .filter(each -> each.given() && each.stands() && required.contains(each.party()))
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
