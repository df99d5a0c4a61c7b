package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.document.DocumentNumber;
import org.labourrights.kernel.document.DocumentOrder;
import org.labourrights.kernel.document.DocumentSubject;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.Issuer;
import org.labourrights.kernel.document.Issuers;
import org.labourrights.reporting.enterprise.Enterprises;

/** Issues a letter today: numbers it, fixes what it says, announces it and has it printed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IssueLetter {

    private static final Logger LOG = Logger.getLogger(IssueLetter.class);

    private final Letters letters;
    private final Enterprises enterprises;
    private final Issuers issuers;
    private final Documents documents;
    private final Policies policies;
    private final LetterClocks terms;
    private final Journal journal;
    private final SystemScope system;
    private final Stamps stamps;
    private final Clock clock;

    IssueLetter(
            Letters letters,
            Enterprises enterprises,
            Issuers issuers,
            Documents documents,
            Policies policies,
            LetterClocks terms,
            Journal journal,
            SystemScope system,
            Stamps stamps,
            Clock clock) {
        this.letters = letters;
        this.enterprises = enterprises;
        this.issuers = issuers;
        this.documents = documents;
        this.policies = policies;
        this.terms = terms;
        this.journal = journal;
        this.system = system;
        this.stamps = stamps;
        this.clock = clock;
    }

    public GuidanceLetter issue(LetterOrder order) {
        LocalDate today = LocalDate.now(clock);
        LetterOrder.Term term = order.term() == null ? terms.term(order.type().term(), order.division()) : order.term();
        // The recipient may be registered elsewhere, out of the officer's sight.
        String name = system.call(
                "letter-addressee", () -> enterprises.get(order.uscc()).name());
        Issuer issuer = issuers.of(order.agencyId());
        DocumentNumber number = documents.number(order.type().document(), order.division(), today);
        Stamp stamp = stamps.by(order.by());
        GuidanceLetter letter = new GuidanceLetter(
                Ids.next(),
                order,
                new GuidanceLetter.Numbered(number.number(), number.sequence(), term.policyId(), stamp),
                sender(order, issuer, today),
                name,
                today,
                term.due());
        letters.persist(letter);
        journal.write(new LetterEvent.Issued(letter));
        documents.issue(DocumentOrder.of(order.type().document(), subject(letter), issuer)
                .numbered(number)
                .stamped(stamp));
        LOG.infof("Letter %s issued, due %s", letter.letterNo(), letter.dueOn());
        return letter;
    }

    private GuidanceLetter.Sender sender(LetterOrder order, Issuer issuer, LocalDate today) {
        List<String> basis = policies.value(order.cause().basisKey(), order.division(), today);
        return new GuidanceLetter.Sender(issuer.agencyId(), issuer.name(), basis);
    }

    private static DocumentSubject subject(GuidanceLetter letter) {
        return new DocumentSubject(letter.id(), letter.divisionCode(), letter.divisionPath(), letter.uscc());
    }
}
