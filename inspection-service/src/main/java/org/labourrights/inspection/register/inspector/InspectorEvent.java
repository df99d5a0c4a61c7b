package org.labourrights.inspection.register.inspector;

import java.time.LocalDate;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * What becomes of an inspector after plans and draws may have counted on him. Fired as a CDI event, synchronously and in the
 * transaction; whoever has drawn or sent him observes it.
 */
public sealed interface InspectorEvent {

    /** Public number. */
    String officerNo();

    /** He left the roll. */
    record LeftRoll(String officerNo) implements InspectorEvent {}

    /** He is on the roll again. */
    record Returned(String officerNo) implements InspectorEvent {}

    /** The certificate is valid until another day. */
    record CertificateChanged(String officerNo, LocalDate validTo) implements InspectorEvent {}

    /** He is recused from an enterprise from now on. */
    record Recused(String officerNo, UnifiedSocialCreditCode uscc) implements InspectorEvent {}

    /** The recusal has ended. */
    record RecusalEnded(String officerNo, UnifiedSocialCreditCode uscc) implements InspectorEvent {}
}
