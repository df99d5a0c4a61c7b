/**
 * How long people and texts of a subject are kept (个人信息保护法 §§19, 47). The service says when a subject ends and goes on:
 *
 * <pre>{@code
 * void happened(@Observes CaseEvent event) {
 *     switch (event) {
 *         case CaseEvent.Closed closed -> retention.ended(CasePeople.subject(closed), closed.on());
 *         case CaseEvent.Reopened reopened -> retention.goesOn(CasePeople.subject(reopened));
 *     }
 * }
 *
 * void forget(@Observes PersonalDataErased erased) {
 *     update("summary = null where caseId = ?1", erased.subject());
 * }
 * }</pre>
 */
@NullMarked
package org.labourrights.kernel.person.retention;

import org.jspecify.annotations.NullMarked;
