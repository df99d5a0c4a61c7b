package org.labourrights.kernel.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BiFunction;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.text.FileTexts;
import org.labourrights.kernel.person.text.TextsAsked;

/**
 * The transfers of one subject. What was written may name people: the handler reads all of it, whoever has to answer an offer
 * what was written to them; both say why and leave a record.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadTransfers {

    private static final String PART = "transfers";

    private final TransferRows rows;
    private final Transfers transfers;
    private final FileTexts texts;
    private final CurrentCaller caller;

    ReadTransfers(TransferRows rows, Transfers transfers, FileTexts texts, CurrentCaller caller) {
        this.rows = rows;
        this.transfers = transfers;
        this.texts = texts;
        this.caller = caller;
    }

    /**
     * Offers and answers, the oldest first.
     *
     * @param subject that the caller has reached
     * @param view what the service shows of one, told whether with its texts
     * @throws ProblemException {@code PersonProblems.handler} (403) with a purpose, for anybody else
     */
    public <T> Page<T> of(
            TransferFamily family,
            PersonSubject subject,
            TextsAsked asked,
            PageRequest page,
            BiFunction<Transfer, Boolean, T> view) {
        Page<Transfer> all = rows.of(family.name(), subject.id(), page);
        boolean shown = texts.shown(
                subject, asked, PART, all.items().stream().anyMatch(transfer -> addressed(family, transfer)));
        boolean handled = shown && texts.handled(subject);
        return all.map(transfer -> view.apply(transfer, handled || (shown && addressed(family, transfer))));
    }

    /** To the agency that still has to answer, and to whoever has answered. */
    private boolean addressed(TransferFamily family, Transfer transfer) {
        return switch (transfer.state()) {
            case PENDING -> transfers.mayAnswer(family, transfer);
            case CONFIRMED, REFUSED, TAKEN_BACK, SUPERSEDED ->
                transfer.answeredBy().filter(caller.get().subject()::equals).isPresent();
        };
    }
}
