/**
 * Attachments (附件): files that are handed in with whatever a service keeps, told by their content, encrypted, and handed out
 * with a record.
 *
 * <p>A service declares and does not store. It writes
 *
 * <ul>
 *   <li>the policy rows that bound them: {@code PolicyKey.count("case.evidence.maxFiles", "FILES", 1, 1_000)}, and which
 *       kinds are taken: {@code PolicyKey.of("case.evidence.types", "CODES", MediaKind.SOME)};
 *   <li>one {@link org.labourrights.chassis.attachment.AttachmentFamily}, a bean that finds and locks what they belong to,
 *       and says who may open them;
 *   <li>a policy of row-level security for its family: without one nobody sees a row, not even a job;
 *   <li>a resource that extends {@link org.labourrights.chassis.attachment.AttachmentEndpoints}: address, roles and ids of
 *       the operations are the service's, what they do is inherited.
 * </ul>
 *
 * <pre>{@code
 * @ApplicationScoped
 * class CaseEvidence implements AttachmentFamily {
 *
 *     public String name() {
 *         return "case";
 *     }
 *
 *     public AttachmentLimits limits() {
 *         return new AttachmentLimits(CaseKeys.FILES, CaseKeys.MEBIBYTES, CaseKeys.FILE_MEBIBYTES, CaseKeys.TYPES);
 *     }
 *
 *     public AttachmentSubject reach(UUID id) {
 *         Case of = cases.get(id);
 *         return new AttachmentSubject(id, of.caseNo(), of.divisionPath(), of.division());
 *     }
 *
 *     public AttachmentSubject lock(UUID id) {
 *         cases.lock(id);
 *         return reach(id);
 *     }
 *
 *     public boolean opens(AttachmentSubject subject) {
 *         return cases.get(subject.id()).isInspectedBy(caller.get());
 *     }
 * }
 *
 * CREATE POLICY attachment_of_cases ON attachment
 *     USING (family = 'case' AND EXISTS (SELECT FROM inspection_case c WHERE c.id = subject))
 *     WITH CHECK (family = 'case' AND EXISTS (SELECT FROM inspection_case c WHERE c.id = subject));
 * }</pre>
 *
 * <p>Everything else is here: the tables ({@code attachment}, and the content outside of it in encrypted parts), what a file
 * is by its bytes ({@link org.labourrights.chassis.attachment.MediaKind}; archives are office documents without macros or
 * nothing), the limits under a lock (apart for those for whom the service signs), the event {@code <family>.attachment.added.v1} that stays inside the service, the hash
 * that is held against what goes out, the record of who opened or was refused, and the end of contents and names with
 * {@link org.labourrights.chassis.attachment.Attachments#erase}. That there was a file, of which kind and hash, stays.
 */
@NullMarked
package org.labourrights.chassis.attachment;

import org.jspecify.annotations.NullMarked;
