package org.labourrights.kernel.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;

/**
 * Offers a subject to another agency, and ends the offer by an answer or without one, in the transaction of the step that
 * does so. Who may offer is asked by the service, which also changes its subject and tells of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Transfers {

    private final TransferRows rows;
    private final Clocks clocks;
    private final Agencies agencies;
    private final Divisions divisions;
    private final CurrentCaller caller;
    private final SystemScope system;
    private final Stamps stamps;
    private final Clock clock;

    Transfers(
            TransferRows rows,
            Clocks clocks,
            Agencies agencies,
            Divisions divisions,
            CurrentCaller caller,
            SystemScope system,
            Stamps stamps,
            Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.agencies = agencies;
        this.divisions = divisions;
        this.caller = caller;
        this.system = system;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * The agency that something shall be offered to.
     *
     * @param inCharge the agency that has it, to which it cannot be offered
     * @param pointer of the agency in the request, {@code /toAgencyId}
     * @throws ProblemException {@link TransferProblems#fields} (422) with {@code E-AGENCY} for one that is not in office
     */
    public Recipient recipient(TransferFamily family, String agencyId, String inCharge, String pointer) {
        return agencies.find(agencyId, LocalDate.now(clock))
                .filter(agency -> !agency.agencyId().equals(inCharge))
                .map(agency -> new Recipient(agency, divisions.path(agency.divisionCode())))
                .orElseThrow(() -> new ProblemException(
                        Problem.of(family.problems().fields(), List.of(FieldProblem.of(pointer, "E-AGENCY")))));
    }

    /**
     * Offers it. The other side has to confirm in the time of the policy and answers for that itself; for everything else
     * whoever has the subject keeps answering (首问负责制).
     *
     * @throws ProblemException {@link TransferProblems#open} (409) when it is offered already
     */
    public Transfer offer(TransferFamily family, TransferOrder order) {
        ClockSubject subject = order.subject();
        Stamp now = stamps.now();
        // Whoever offers need not be of the offering agency's kind: a handler named from above is not.
        return system.call("transfer-offered", () -> {
            if (rows.pending(family.name(), subject.id()).isPresent()) {
                throw new ProblemException(Problem.of(family.problems().open()));
            }
            ClockCharge other = new ClockCharge(
                    subject.charge().uscc(),
                    order.to().path(),
                    order.to().agency().agencyId());
            clocks.startAt(subject, family.confirmation(), other, now.at());
            StatutoryClock running =
                    clocks.open(subject.id(), family.confirmation().code()).orElseThrow();
            Transfer transfer = new Transfer(order, running.due(), now);
            rows.persistAndFlush(transfer);
            return transfer;
        });
    }

    /**
     * The open offer, for whoever may answer it.
     *
     * @throws ProblemException {@link TransferProblems#none} (409), {@code E-SCOPE} (403) for anybody but the agency
     */
    public Transfer toAnswer(TransferFamily family, UUID subject) {
        Transfer transfer = open(family, subject);
        if (!mayAnswer(family, transfer)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        return transfer;
    }

    /**
     * The open offer of a subject, for whoever sees it.
     *
     * @throws ProblemException {@link TransferProblems#none} (409)
     */
    public Transfer open(TransferFamily family, UUID subject) {
        return rows.pending(family.name(), subject)
                .orElseThrow(
                        () -> new ProblemException(Problem.of(family.problems().none())));
    }

    /**
     * The other agency takes the subject over and answers for its clocks from now on [RU-21]. Whoever covers both sides does
     * not take over what they have offered: it would be theirs past whoever has it.
     *
     * @throws ProblemException {@link TransferProblems#self} (403)
     */
    public void confirm(TransferFamily family, Transfer transfer, String remark) {
        if (transfer.offeredBy().equals(caller.get().subject())) {
            throw new ProblemException(Problem.of(family.problems().self()));
        }
        answer(family, transfer, TransferState.CONFIRMED, remark);
        clocks.handTo(transfer.subject(), transfer.toPath(), transfer.toAgency());
    }

    /** The other agency does not take it, and says why; whoever offered it goes on. */
    public void refuse(TransferFamily family, Transfer transfer, String remark) {
        answer(family, transfer, TransferState.REFUSED, remark);
    }

    /** Whoever offered it wants it back before the other side has answered, and says why. */
    public void takeBack(TransferFamily family, Transfer transfer, String remark) {
        Stamp now = stamps.now();
        transfer.end(TransferState.TAKEN_BACK, now, remark);
        clocks.end(transfer.subject(), List.of(family.confirmation().code()), now.at());
    }

    /**
     * The subject goes another way: an offer that stayed open would bar every later one, and an answer to it would undo the
     * step. Nothing when there is none.
     */
    public void overtaken(TransferFamily family, UUID subject) {
        Stamp now = stamps.now();
        system.run("offer-overtaken", () -> rows.pending(family.name(), subject).ifPresent(offer -> {
            offer.end(TransferState.SUPERSEDED, now, null);
            clocks.end(subject, List.of(family.confirmation().code()), now.at());
        }));
    }

    /** For {@code ClockFamily.moved} of the clock of a confirmation: the open offer shows by when it is to be made, too. */
    public void moved(StatutoryClock confirmation) {
        rows.pending(confirmation.family(), confirmation.subject()).ifPresent(offer -> offer.due(confirmation.due()));
    }

    /** Open offers to the caller's agencies, the most urgent first. */
    public Page<Transfer> offered(TransferFamily family, PageRequest page) {
        return rows.offeredTo(caller.get(), family.name(), page);
    }

    /** Whether the caller acts for the agency that it is addressed to. */
    boolean mayAnswer(TransferFamily family, Transfer transfer) {
        Caller who = caller.get();
        return who.hasAnyRole(family.answering()) && who.covers(transfer.toPath()) && who.actsFor(transfer.toAgency());
    }

    private void answer(TransferFamily family, Transfer transfer, TransferState how, String remark) {
        Stamp now = stamps.now();
        transfer.end(how, now, remark);
        clocks.met(transfer.subject(), List.of(family.confirmation().code()), now.at());
    }
}
