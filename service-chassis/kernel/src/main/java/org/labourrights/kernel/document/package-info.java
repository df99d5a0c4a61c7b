/**
 * Documents (文书): letters, orders, agreements and notices, from the number to the proof of their service.
 *
 * <p>A service declares and does not print. It writes
 *
 * <ul>
 *   <li>a {@link org.labourrights.kernel.document.DeclaredDocument} for each document: title, numbers, parties, how it may
 *       be served;
 *   <li>one {@link org.labourrights.kernel.document.DocumentFamily}, a bean that names the documents of one kind of
 *       aggregate and puts them into words;
 *   <li>a subclass of {@link org.labourrights.kernel.document.verification.VerificationEndpoints} with the address at which anybody
 *       checks a code, and that address among the open operations in {@code deploy/services.properties}.
 * </ul>
 *
 * <pre>{@code
 * static final DeclaredDocument AGREEMENT = DeclaredDocument.of(
 *                 "MEDIATION_AGREEMENT", "调解协议书", "Mediation agreement",
 *                 NumberPattern.of("TX-{division}-{year}", "调字〔{year}〕{number}号"))
 *         .signedBy(APPLICANT, RESPONDENT, MEDIATOR)
 *         .servedBy(ServiceMethod.DIRECT, ServiceMethod.EMS, ServiceMethod.PUBLIC_NOTICE)
 *         .servedAfter(ServiceMethod.PUBLIC_NOTICE, CaseKeys.PUBLIC_NOTICE_DAYS);
 *
 * IssuedDocument agreement = documents.issue(DocumentOrder.of(AGREEMENT, subject, issuer));
 * signatures.sign(agreement.id(), APPLICANT, new Signing(SigningMeans.COUNTER, "李示例", today));
 * serveDocument.serve(agreement.id(), new DocumentService(ServiceMethod.DIRECT, today, "李示例", null));
 * }</pre>
 *
 * <p>Everything else is here: the numbers ({@code number_sequence}), the page with its seal place
 * ({@link org.labourrights.kernel.document.print}), the PDF, printed once, hashed and stored encrypted
 * ({@code document_content}), the proofs of service ({@code proof_of_service}), and the code by which anybody learns
 * whether a paper is genuine and still holds, and nothing of what it says. Each step is an event of the service's log
 * without people ({@link org.labourrights.kernel.document.DocumentNews}), and is fired inside, so that clocks can hear it.
 */
@NullMarked
package org.labourrights.kernel.document;

import org.jspecify.annotations.NullMarked;
