package org.labourrights.kernel.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.kernel.document.Addressee;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DocumentNews;
import org.labourrights.kernel.document.DocumentSteps;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.RecordTakenBack;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.TakenBack;

/** Records how a document was served, or that it was refused, in the transaction of the step that does so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ServeDocument {

    private final DocumentSteps steps;
    private final ProofsOfService proofs;
    private final Policies policies;
    private final DueDateRule dueDates;

    ServeDocument(DocumentSteps steps, ProofsOfService proofs, Policies policies, DueDateRule dueDates) {
        this.steps = steps;
        this.proofs = proofs;
        this.policies = policies;
        this.dueDates = dueDates;
    }

    /**
     * Serves it on one of its addressees. What is refused and not left in place stays unserved, and is served another way;
     * the attempt stays recorded. What was not printed before is printed now.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-DOCUMENT-STATE} (409) unless it holds and is not served
     *     on that one yet, {@code E-DOCUMENT-GLYPH} (409) when it cannot be printed, {@code E-DOCUMENT-ADDRESSEE},
     *     {@code E-DOCUMENT-METHOD}, {@code E-DOCUMENT-DAY}, {@code E-DOCUMENT-REFUSAL}, {@code E-DOCUMENT-WITNESS} (422)
     */
    public IssuedDocument serve(UUID id, DocumentService service) {
        IssuedDocument document = steps.lock(id);
        DeclaredDocument declared = steps.declared(document);
        if (!declared.methods().contains(service.method())) {
            throw new ProblemException(new ServiceProblem.WrongMethod(document.number(), service.method()));
        }
        steps.requireInForce(document);
        List<Addressee> addressees = steps.addressees(document);
        Addressee addressee = chosen(document, addressees, service.addressee());
        requireUnserved(document, addressee);
        // What did not hold yet cannot have been served.
        steps.requireDay(document.inForceOn().orElse(document.issuedOn()), service.on());
        requireLeftInPlaceByLaw(document, service);
        steps.printed(document);
        LocalDate effectiveOn = service.served() ? effectiveOn(document, declared, service) : null;
        proofs.write(document.id(), addressee, service, effectiveOn);
        if (effectiveOn == null) {
            steps.tell(new DocumentNews.ServiceRefused(document, addressee.code(), service.method(), service.on()));
        } else {
            noteServedOnAll(document, addressees);
            steps.tell(
                    new DocumentNews.Served(document, addressee.code(), service.method(), service.on(), effectiveOn));
        }
        return document;
    }

    /**
     * A service, or an attempt at it, was recorded wrongly, whatever has become of the document since: the record stays,
     * marked, and the document counts as not served on that addressee.
     *
     * @param proof id of the record
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-RECORD-TAKEN-BACK} (409)
     */
    public IssuedDocument takeBack(UUID id, UUID proof, TakeBack why) {
        IssuedDocument document = steps.lock(id);
        ProofOfService wrong = proofs.of(document).stream()
                .filter(each -> each.id().equals(proof))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        TakenBack before = wrong.takenBack();
        if (before != null) {
            throw new ProblemException(new RecordTakenBack(document.number(), before.at()));
        }
        proofs.takeBack(proof, why);
        if (wrong.served()) {
            steps.unserved(document);
        }
        steps.tell(new DocumentNews.ServiceTakenBack(
                document, wrong.addressee(), wrong.method(), wrong.on(), wrong.served()));
        return document;
    }

    private static Addressee chosen(IssuedDocument document, List<Addressee> all, @Nullable String code) {
        return all.stream()
                .filter(each -> code == null ? all.size() == 1 : each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new ServiceProblem.NoAddressee(
                        document.number(), all.stream().map(Addressee::code).toList())));
    }

    private void requireUnserved(IssuedDocument document, Addressee addressee) {
        proofs.of(document).stream()
                .filter(each -> each.stands() && each.addressee().equals(addressee.code()))
                .findFirst()
                .ifPresent(before -> {
                    throw new ProblemException(
                            new ServiceProblem.Served(document.number(), addressee.code(), before.on()));
                });
    }

    /** Only what was refused is left in place, before somebody who saw it [LAW 民事诉讼法 §89, 行政处罚法 §61]. */
    private static void requireLeftInPlaceByLaw(IssuedDocument document, DocumentService service) {
        if (service.method() != ServiceMethod.ON_SITE_POSTING) {
            return;
        }
        ServiceRefusal refusal = service.refusal();
        if (refusal == null) {
            throw new ProblemException(new ServiceProblem.NotRefused(document.number()));
        }
        if (refusal.witnesses().isEmpty()) {
            throw new ProblemException(new ServiceProblem.NoWitness(document.number()));
        }
    }

    /** With the last of its addressees it is served; from then on it counts as served on all of them. */
    private void noteServedOnAll(IssuedDocument document, List<Addressee> addressees) {
        List<ProofOfService> standing =
                proofs.of(document).stream().filter(ProofOfService::stands).toList();
        if (standing.size() == addressees.size()) {
            ProofOfService last = standing.stream()
                    .max(Comparator.comparing(ProofOfService::on).thenComparing(ProofOfService::id))
                    .orElseThrow();
            LocalDate effectiveOn = standing.stream()
                    .flatMap(each -> Optional.ofNullable(each.effectiveOn()).stream())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            steps.servedOnAll(document, last.method(), last.on(), effectiveOn);
        }
    }

    private LocalDate effectiveOn(IssuedDocument document, DeclaredDocument declared, DocumentService service) {
        PolicyKey<Integer> key = declared.periods().get(service.method());
        if (key == null) {
            return service.on();
        }
        PolicyRow<Integer> period = policies.row(key, place(document), service.on());
        return dueDates.due(service.on(), period.value(), period.dayUnit(), RollRule.NONE, period.basis())
                .dueOn();
    }

    /** The last division of the path. */
    private static DivisionCode place(IssuedDocument document) {
        String[] path = document.divisionPath().split("/");
        return DivisionCode.parse(path[path.length - 1]);
    }
}
