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
 * serveDocument.serve(agreement.id(), new DocumentService(ServiceMethod.DIRECT, today, null, "李示例", null));
 * }</pre>
 *
 * <p>A document with several addressees names them with the order, and each is served on its own; it is served when all
 * are. What was recorded wrongly is taken back with a reason, stays in the records, marked, and is told, so that clocks
 * follow:
 *
 * <pre>{@code
 * IssuedDocument decision = documents.issue(DocumentOrder.of(DECISION, subject, issuer)
 *         .to(Addressee.enterprise("PLATFORM", platform), Addressee.enterprise("PARTNER", partner)));
 * serveDocument.serve(decision.id(), new DocumentService(ServiceMethod.EMS, today, "PARTNER", null, null));
 * serveDocument.takeBack(decision.id(), proof, new TakeBack("误将他案的回执登记在本案"));
 *
 * static final DeclaredClock REVIEW = DeclaredClock.deadline("REVIEW", CaseKeys.REVIEW)
 *         .startedBy(DocumentNews.Served.class)
 *         .endedBy(DocumentNews.ServiceTakenBack.class);
 *
 * void happened(@Observes DocumentNews news) {
 *     clocks.hear(subject(news), news, clock.instant());
 *     if (news instanceof DocumentNews.ServiceTakenBack) {
 *         // What the service met runs again, from when it began.
 *         clocks.latest(id, SERVE.code()).ifPresent(met -> clocks.start(subject(news), SERVE, met.startedAt()));
 *     }
 * }
 * }</pre>
 *
 * <p>{@code Documents.move} takes the documents of a subject into another division; what they keep of people ends with the
 * retention of the subject ({@link org.labourrights.kernel.document.retention}).
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
