package org.labourrights.inspection.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.print.PrintedDocument;
import org.labourrights.kernel.document.service.DocumentService;
import org.labourrights.kernel.document.service.ServeDocument;

/** What officers do with dispositions. */
@ApplicationScoped
class HandleDisposition {

    private final IssueDisposition issue;
    private final Dispositions dispositions;
    private final Documents documents;
    private final ServeDocument serve;
    private final Acting acting;
    private final Journal journal;
    private final Stamps stamps;

    HandleDisposition(
            IssueDisposition issue,
            Dispositions dispositions,
            Documents documents,
            ServeDocument serve,
            Acting acting,
            Journal journal,
            Stamps stamps) {
        this.issue = issue;
        this.dispositions = dispositions;
        this.documents = documents;
        this.serve = serve;
        this.acting = acting;
        this.journal = journal;
        this.stamps = stamps;
    }

    /**
     * @throws ProblemException {@code E-DISPOSITION-FIELDS}, {@code E-DISPOSITION-TYPE} (422), {@code E-SCOPE} (403)
     */
    @Transactional
    Disposition enter(NewDisposition wanted) {
        List<FieldProblem> faults = acting.faults(wanted.divisionCode(), wanted.agencyId(), wanted.joint());
        if (!faults.isEmpty()) {
            throw DispositionProblem.fields(faults);
        }
        if (!wanted.type().byHand()) {
            throw DispositionProblem.notByHand();
        }
        return issue.make(new DispositionOrder(
                wanted.type(),
                wanted.uscc(),
                acting.path(wanted.divisionCode(), wanted.agencyId()),
                wanted.agencyId(),
                wanted.joint(),
                wanted.findingId(),
                wanted.taskId(),
                null,
                wanted.matter(),
                null,
                null));
    }

    /** @throws ProblemException {@code E-DISPOSITION-TYPE} (422), {@code E-STATE} (409) */
    @Transactional
    Disposition complete(UUID id, Precondition made, String result) {
        Disposition one = owned(id, made);
        requireByHand(one);
        journal.write(one, one.complete(result, stamps.now().at()));
        return one;
    }

    /** @throws ProblemException {@code E-DISPOSITION-TYPE} (422), {@code E-STATE} (409) */
    @Transactional
    Disposition withdraw(UUID id, Precondition made, String reason) {
        Disposition one = owned(id, made);
        requireByHand(one);
        issue.takeBack(one, reason);
        return one;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) without a paper; else as {@link ServeDocument#serve} */
    @Transactional
    Disposition serve(UUID id, Precondition made, DocumentService service) {
        Disposition one = owned(id, made);
        serve.serve(paper(one).id(), service);
        touch(one);
        return one;
    }

    /** @throws ProblemException as {@link ServeDocument#takeBack} */
    @Transactional
    Disposition takeBackService(UUID id, UUID serviceId, Precondition made, TakeBack why) {
        Disposition one = owned(id, made);
        serve.takeBack(paper(one).id(), serviceId, why);
        touch(one);
        return one;
    }

    /** The PDF, printed now if nobody asked before. */
    @Transactional
    PrintedDocument print(UUID id) {
        return documents.content(paper(dispositions.get(id)).id());
    }

    private void touch(Disposition one) {
        one.touched(stamps.now());
        dispositions.flush();
    }

    private Disposition owned(UUID id, Precondition made) {
        Disposition one = dispositions.lock(id);
        made.require(one.version());
        acting.require(one.agencyId(), one.divisionPath());
        return one;
    }

    private static void requireByHand(Disposition one) {
        if (!one.type().byHand()) {
            throw DispositionProblem.notByHand();
        }
    }

    private IssuedDocument paper(Disposition of) {
        return documents.of(of.id()).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
