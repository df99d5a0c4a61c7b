/**
 * Transfers of a subject to another agency or division (移送、移交): offered, confirmed in the time of a policy, refused with a
 * reason, or taken back. Whoever was asked first keeps answering until the other side has confirmed.
 *
 * <p>A service declares
 *
 * <ul>
 *   <li>the length of the confirmation, a policy key, and its clock, one of its {@code ClockFamily};
 *   <li>one {@link org.labourrights.kernel.transfer.TransferFamily}, a bean of the same name as its clocks and people;
 *   <li>in the policy of row-level security of its own table, that the agency sees what it is offered.
 * </ul>
 *
 * <pre>{@code
 * static final DeclaredClock CONFIRMATION =
 *         DeclaredClock.deadline("TRANSFER_CONFIRMATION", CaseKeys.CONFIRMATION).answeredForElsewhere();
 *
 * @ApplicationScoped
 * class CaseTransfers implements TransferFamily {
 *
 *     public String name() {
 *         return "case";
 *     }
 *
 *     public DeclaredClock confirmation() {
 *         return CaseClocks.CONFIRMATION;
 *     }
 *
 *     public Set<String> answering() {
 *         return Set.of(Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER);
 *     }
 * }
 *
 * CREATE POLICY inspection_case_scope ON inspection_case
 *     USING (chassis_in_scope(division_path)
 *            OR EXISTS (SELECT FROM subject_transfer t WHERE t.subject = id AND t.state = 'PENDING'
 *                       AND chassis_in_scope(t.to_path) AND chassis_is_agency(t.to_agency)))
 *     WITH CHECK (…the same…);
 * }</pre>
 *
 * and calls in its use cases, which change the case and tell of it:
 *
 * <pre>{@code
 * Recipient to = transfers.recipient(family, request.toAgencyId(), of.agencyId(), "/toAgencyId");
 * Transfer offer = transfers.offer(family, new TransferOrder(
 *         CaseClocks.subject(of), of.agencyId(), of.state().name(), to, request.reason().name(), request.explanation()));
 *
 * Transfer offer = transfers.toAnswer(family, id);
 * transfers.confirm(family, offer, answer.remark());
 * of.moveTo(offer.toPath(), offer.toAgency());
 *
 * transfers.takeBack(family, transfers.open(family, id), reason);
 * transfers.overtaken(family, id);
 * }</pre>
 *
 * <p>Everything else is here: one open offer a subject; whom something can be offered to; who may answer, and that nobody
 * takes over what they have offered; the clock of the confirmation, which the other agency answers for, met by an answer and
 * ended without one; the clocks of the subject, for which the other agency answers from the confirmation on [RU-21]; the list
 * of open offers, the most urgent first; texts that are encrypted, read with a purpose and a record by the handler and by
 * whoever they were written to ({@link org.labourrights.kernel.transfer.ReadTransfers}), and that end with the retention.
 * Its event is the service's, because it says what became of the subject.
 */
@NullMarked
package org.labourrights.kernel.transfer;

import org.jspecify.annotations.NullMarked;
