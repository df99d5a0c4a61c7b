package org.labourrights.reporting.letter;

import java.time.LocalDate;
import org.labourrights.chassis.journal.Step;
import org.labourrights.kernel.document.ServiceMethod;

/**
 * What happened to a letter. Fired as a CDI event, synchronously and in the transaction of the change, so that its clock and
 * the ladder take part in it.
 */
public sealed interface LetterEvent extends Step {
    GuidanceLetter letter();

    /** It was issued ({@code letter.issued.v1}). */
    record Issued(GuidanceLetter letter) implements LetterEvent {}

    /** An officer recorded its service. */
    record Served(GuidanceLetter letter, ServiceMethod method, LocalDate servedOn) implements LetterEvent {}

    /** The enterprise did not take it, and it was not left in place. */
    record ServiceRefused(GuidanceLetter letter, ServiceMethod method, LocalDate on) implements LetterEvent {}

    /** Its service was recorded wrongly. */
    record ServiceTakenBack(GuidanceLetter letter) implements LetterEvent {}

    /** The enterprise did in time what it asks for. */
    record Complied(GuidanceLetter letter, LocalDate compliedOn) implements LetterEvent {}

    /** Its due date passed. */
    record Expired(GuidanceLetter letter, LocalDate expiredOn) implements LetterEvent {}

    /** It asks for nothing any more. */
    record Withdrawn(GuidanceLetter letter, LocalDate withdrawnOn, String reason) implements LetterEvent {}
}
