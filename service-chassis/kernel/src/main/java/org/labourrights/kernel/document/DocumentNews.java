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
     * It was served.
     *
     * @param effectiveOn from which day it counts as served
     */
    record Served(IssuedDocument document, ServiceMethod method, LocalDate on, LocalDate effectiveOn)
            implements DocumentNews {}

    /** Whom it was to be served on did not take it, and it was not left in place. */
    record ServiceRefused(IssuedDocument document, ServiceMethod method, LocalDate on) implements DocumentNews {}

    /** @param reason a code, never a sentence; null without one */
    record Withdrawn(
            IssuedDocument document, LocalDate on, @Nullable String reason) implements DocumentNews {}

    /** @param by the document that took its place */
    record Superseded(IssuedDocument document, IssuedDocument by) implements DocumentNews {}
}
