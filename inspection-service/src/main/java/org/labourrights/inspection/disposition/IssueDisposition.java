package org.labourrights.inspection.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DocumentNumber;
import org.labourrights.kernel.document.DocumentOrder;
import org.labourrights.kernel.document.DocumentState;
import org.labourrights.kernel.document.DocumentSubject;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.Issuers;

/** Issues dispositions with their documents, ends them and takes them back. Other features dispose through it. */
@ApplicationScoped
public class IssueDisposition {

    private final Dispositions dispositions;
    private final DispositionClocks clocks;
    private final Documents documents;
    private final Issuers issuers;
    private final Policies policies;
    private final DueDateRule dueDates;
    private final Journal journal;
    private final Stamps stamps;

    IssueDisposition(
            Dispositions dispositions,
            DispositionClocks clocks,
            Documents documents,
            Issuers issuers,
            Policies policies,
            DueDateRule dueDates,
            Journal journal,
            Stamps stamps) {
        this.dispositions = dispositions;
        this.clocks = clocks;
        this.documents = documents;
        this.issuers = issuers;
        this.policies = policies;
        this.dueDates = dueDates;
        this.journal = journal;
        this.stamps = stamps;
    }

    /** Issues it today; the agencies of the order have been checked. */
    @Transactional
    public DispositionEvent.Facts issue(DispositionOrder order) {
        return make(order).facts();
    }

    /** What it asks for is done. */
    @Transactional
    public void complete(UUID id, String result) {
        Disposition one = dispositions.lock(id);
        Stamp now = stamps.now();
        journal.write(one, one.complete(result, now.at()));
    }

    /** What it asked for of a finding is done; nothing where none of that type stands. */
    @Transactional
    public void completeOf(UUID findingId, DispositionType type, String result) {
        Stamp now = stamps.now();
        dispositions.lockStanding(findingId).stream()
                .filter(one -> one.type() == type && one.state() == DispositionState.ISSUED)
                .forEach(one -> journal.write(one, one.complete(result, now.at())));
    }

    /** Everything that still stands of a finding is taken back with it. */
    @Transactional
    public void withdrawAll(UUID findingId, String reason) {
        dispositions.lockStanding(findingId).forEach(one -> takeBack(one, reason));
    }

    /** One is taken back, with its document. */
    @Transactional
    public void withdraw(UUID id, String reason) {
        takeBack(dispositions.lock(id), reason);
    }

    Disposition make(DispositionOrder order) {
        Stamp now = stamps.now();
        LocalDate today = LocalDate.ofInstant(now.at(), ClockSource.ZONE);
        DivisionCode division = DivisionCode.ofPath(order.divisionPath());
        DueDate due = order.due() == null ? due(order, division, today) : order.due();
        DeclaredDocument declared = order.type().document();
        DocumentNumber number = order.paperNo() == null ? documents.number(declared, division, today) : null;
        String dispositionNo = number == null ? Objects.requireNonNull(order.paperNo()) : number.number();
        Disposition made =
                new Disposition(Ids.next(), dispositionNo, order, today, due == null ? null : due.dueOn(), now);
        dispositions.persist(made);
        journal.write(new DispositionEvent.Issued(made.facts(), now.at()));
        if (due != null) {
            clocks.begin(made.facts(), now.at(), due);
        }
        if (number != null) {
            documents.issue(DocumentOrder.of(declared, subject(made, order.type()), issuers.of(order.agencyId()))
                    .numbered(number)
                    .stamped(now));
        }
        return made;
    }

    void takeBack(Disposition one, String reason) {
        Stamp now = stamps.now();
        journal.write(one, one.withdraw(reason, now.at()));
        documents.of(one.id()).stream()
                .filter(paper -> paper.state() == DocumentState.IN_FORCE)
                .forEach(paper -> documents.withdraw(paper.id(), "DISPOSITION_WITHDRAWN"));
    }

    private @Nullable DueDate due(DispositionOrder order, DivisionCode division, LocalDate today) {
        return DispositionClocks.length(order.type())
                .map(key -> policies.row(key, division, today))
                .map(row -> dueDates.due(today, row.value(), row.dayUnit(), RollRule.FORWARD, row.basis()))
                .orElse(null);
    }

    private static DocumentSubject subject(Disposition of, DispositionType type) {
        return new DocumentSubject(of.id(), of.division(), of.divisionPath(), type.toEnterprise() ? of.uscc() : null);
    }
}
