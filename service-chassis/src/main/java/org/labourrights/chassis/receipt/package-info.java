/**
 * Codes of receipts (查询码): by them somebody without a login comes back to what they handed in, and anybody checks a paper.
 *
 * <p>A service declares what the codes are for, and who sees that one was given:
 *
 * <pre>{@code
 * static final ReceiptFamily REQUEST = ReceiptFamily.of("request");
 *
 * CREATE POLICY receipt_of_requests ON receipt
 *     USING (family = 'request' AND EXISTS (SELECT FROM mediation_request r WHERE r.id = subject))
 *     WITH CHECK (family = 'request' AND EXISTS (SELECT FROM mediation_request r WHERE r.id = subject));
 *
 * ReceiptCode code = receipts.give(REQUEST, request.id());
 *
 * @GET
 * @Path("/{receiptCode}")
 * @PermitAll
 * public RequestState state(@PathParam("receiptCode") ReceiptCode code) {
 *     return system.call("receipt", () -> RequestState.of(requests.get(receipts.subject(REQUEST, code))));
 * }
 * }</pre>
 *
 * <p>Everything else is here: what people type is read in either case and width, with any blanks and dashes, and with the
 * letters that look like digits; a code is made with a key and stored as its hash alone, so that a retry is answered with the
 * same and a copy of the database opens nothing; it outlives its key. It has no check sign: 100 bits are not hit by a slip, and
 * a wrong one is a guess, of which the gateway takes a few from one address (the operation stands among the open ones of
 * {@code deploy/services.properties}). What keeps its code itself, a printed document, draws one with
 * {@link org.labourrights.chassis.receipt.ReceiptCode#drawn} and is found by its hash.
 */
@NullMarked
package org.labourrights.chassis.receipt;

import org.jspecify.annotations.NullMarked;
