/**
 * A named officer answers for a subject (专人负责): who may be named, and who hands it over to whom (移交承办人).
 *
 * <p>A service keeps an embedded {@link org.labourrights.kernel.assignment.Handler} in its aggregate (columns
 * {@code handler_id}, {@code handler_agency_id}) and asks in its use cases:
 *
 * <pre>{@code
 * InCharge place = new InCharge(of.divisionPath(), of.takenOverBy());
 * Handler first = assignments.named(COMMON, place, request.handlerId(), request.handlerAgencyId(), "/handlerAgencyId");
 *
 * HandingOver over = assignments.handingOver(COMMON, of.handler());
 * made.requireNamed(of.version());
 * Handler next = assignments.next(COMMON, over, place, to.handlerId(), to.handlerAgencyId(), "/to/handlerAgencyId");
 * of.handedTo(next);
 * clocks.follow(CaseClocks.subject(of));
 * }</pre>
 *
 * <p>The first handler may be whoever accepts the subject. From then on it is handed over by the handler or from above, never
 * to oneself, within the agency that has it; to another one it goes by a {@link org.labourrights.kernel.transfer transfer}.
 */
@NullMarked
package org.labourrights.kernel.assignment;

import org.jspecify.annotations.NullMarked;
