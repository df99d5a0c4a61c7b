/**
 * The service of documents (送达): how, when, on whom, or refused with reason and witnesses; each attempt is a proof that
 * stays ({@link org.labourrights.kernel.document.service.ProofOfService}). A document may have several addressees; each is
 * served on its own, and the document is served when all are. What was recorded wrongly is taken back with a reason, and
 * stays in the records, marked.
 */
@NullMarked
package org.labourrights.kernel.document.service;

import org.jspecify.annotations.NullMarked;
