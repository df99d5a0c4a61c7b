package org.labourrights.kernel.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.journal.Step;

/** What happened to a document. Told as an event of the service, and fired inside for whoever observes it. */
public sealed interface DocumentNews extends Step {

    IssuedDocument document();

    /** It was issued, with its numbers. */
    record Issued(IssuedDocument document) implements DocumentNews {}

    /** A party signed it. */
    record Signed(IssuedDocument document, DeclaredParty party, SigningMeans means, LocalDate on)
            implements DocumentNews {}

    /** A party refused to sign it. */
    record SigningRefused(IssuedDocument document, DeclaredParty party, LocalDate on) implements DocumentNews {}

    /** All parties that have to have signed: from that day on it holds. */
    record TookEffect(IssuedDocument document, LocalDate on) implements DocumentNews {}

    /** A party that has to sign refused: it never holds. */
    record NotAgreed(IssuedDocument document, LocalDate on) implements DocumentNews {}

    /**
     * What a party did was recorded wrongly.
     *
     * @param on the day of the record
     * @param given whether it was a signature; otherwise a refusal
     */
    record SigningTakenBack(IssuedDocument document, DeclaredParty party, LocalDate on, boolean given)
            implements DocumentNews {}

    /**
     * With that it is for the parties again.
     *
     * @param before {@link DocumentState#IN_FORCE} or {@link DocumentState#NOT_AGREED}
     */
    record AwaitsAgain(IssuedDocument document, DocumentState before) implements DocumentNews {}

    /**
     * It was served on one of its addressees; {@link IssuedDocument#servedOn} tells whether it is on all of them by now.
     *
     * @param addressee its code
     * @param effectiveOn from which day it counts as served on it
     */
    record Served(IssuedDocument document, String addressee, ServiceMethod method, LocalDate on, LocalDate effectiveOn)
            implements DocumentNews {}

    /** Whom it was to be served on did not take it, and it was not left in place. */
    record ServiceRefused(IssuedDocument document, String addressee, ServiceMethod method, LocalDate on)
            implements DocumentNews {}

    /**
     * A service, or an attempt at it, was recorded wrongly: what ran from it, or was met by it, does not.
     *
     * @param on the day of the record
     * @param served whether it was a service; otherwise an attempt that was refused
     */
    record ServiceTakenBack(
            IssuedDocument document, String addressee, ServiceMethod method, LocalDate on, boolean served)
            implements DocumentNews {}

    /** @param reason a code, never a sentence; null without one */
    record Withdrawn(
            IssuedDocument document, LocalDate on, @Nullable String reason) implements DocumentNews {}

    /** @param by the document that took its place */
    record Superseded(IssuedDocument document, IssuedDocument by) implements DocumentNews {}

    /** @param by what had taken its place, and does not hold after all */
    record Reinstated(IssuedDocument document, IssuedDocument by) implements DocumentNews {}
}
