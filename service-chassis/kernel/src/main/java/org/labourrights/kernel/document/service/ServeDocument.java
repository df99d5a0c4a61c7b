package org.labourrights.kernel.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DocumentNews;
import org.labourrights.kernel.document.DocumentSteps;
import org.labourrights.kernel.document.IssuedDocument;

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
     * What is refused and not left in place stays unserved, and is served another way; the attempt stays recorded.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-DOCUMENT-STATE} (409) unless it holds and is not served
     *     yet, {@code E-DOCUMENT-METHOD}, {@code E-DOCUMENT-DAY}, {@code E-DOCUMENT-WITNESS} (422)
     */
    public IssuedDocument serve(UUID id, DocumentService service) {
        IssuedDocument document = steps.lock(id);
        DeclaredDocument declared = steps.declared(document);
        if (!declared.methods().contains(service.method())) {
            throw new ProblemException(new ServiceProblem.WrongMethod(document.number(), service.method()));
        }
        steps.requireServable(document);
        // What did not hold yet cannot have been served.
        steps.requireDay(document.inForceOn().orElse(document.issuedOn()), service.on());
        if (service.served()
                && service.refusal() != null
                && service.refusal().witnesses().isEmpty()) {
            throw new ProblemException(new ServiceProblem.NoWitness(document.number()));
        }
        proofs.write(document.id(), service);
        if (service.served()) {
            steps.served(document, service.method(), service.on(), effectiveOn(document, declared, service));
        } else {
            steps.tell(new DocumentNews.ServiceRefused(document, service.method(), service.on()));
        }
        return document;
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
