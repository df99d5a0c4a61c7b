/**
 * The evidence log (存证日志): what a service appends to its event log is sealed by a Merkle tree and signed checkpoints, published,
 * and proven to whoever it concerns. The format is the page {@code deploy/docs/evidence.md}.
 *
 * <p>Sealing is a job of its own that reads the log as any reader does; writers do not know of it. A service gives the
 * published files an address by a subclass of {@link org.labourrights.chassis.evidence.EvidenceEndpoints}, and the proofs of
 * its events by one of {@link org.labourrights.chassis.evidence.EventProofEndpoints}:
 *
 * <pre>{@code
 * @Path("/api/arrears/v1/public/evidence")
 * class EvidenceResource extends EvidenceEndpoints {}
 *
 * @Path("/api/arrears/v1/events/{eventId}/proof")
 * class EventProofResource extends EventProofEndpoints {}
 * }</pre>
 *
 * <p>Who has a receipt of something else, a filed report or a lead, gets the proof of its event by
 * {@link org.labourrights.chassis.evidence.Proofs#ofSubject}, after the service has asked who may have it.
 */
@NullMarked
package org.labourrights.chassis.evidence;

import org.jspecify.annotations.NullMarked;
