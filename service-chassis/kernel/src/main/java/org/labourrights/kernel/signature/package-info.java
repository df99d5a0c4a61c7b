/**
 * Signatures of several parties (签署). The parties of a document are declared with it
 * ({@link org.labourrights.kernel.document.DeclaredParty}); each signs once, or refuses once with a reason, what was
 * printed: the signature keeps its hash. When all that have to have signed, the document takes effect; when one of them
 * refuses, it never does.
 *
 * <pre>{@code
 * static final DeclaredParty WORKER = DeclaredParty.required("WORKER", "劳动者", "Worker").by(COUNTER, CODE);
 *
 * signatures.sign(agreement, WORKER, new Signing(SigningMeans.CODE, "李示例", today));
 * signatures.refuse(agreement, EMPLOYER, new SigningRefusal("对金额有异议", today));
 * }</pre>
 *
 * <p>Who may act for a party, and how a code or an electronic signature was checked, is the service's to ask before. Each
 * step is an event without names; who signed is read with a purpose and leaves a record.
 */
@NullMarked
package org.labourrights.kernel.signature;

import org.jspecify.annotations.NullMarked;
