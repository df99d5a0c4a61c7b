/**
 * The service of documents (送达): how, when, on whom, or refused with reason and witnesses; each attempt is a proof that
 * stays ({@link org.labourrights.kernel.document.service.ProofOfService}).
 */
@NullMarked
package org.labourrights.kernel.document.service;

import org.jspecify.annotations.NullMarked;
