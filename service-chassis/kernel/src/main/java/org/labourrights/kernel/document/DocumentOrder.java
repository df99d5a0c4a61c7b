package org.labourrights.kernel.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.record.Stamp;

/**
 * Asks for a document.
 *
 * @param number where it was drawn before; null: it is drawn with the issue
 * @param supersedes the document that this one replaces; null: none
 * @param by who answers for it, and when; null: who calls, now
 */
public record DocumentOrder(
        DeclaredDocument document,
        DocumentSubject subject,
        Issuer issuer,
        @Nullable DocumentNumber number,
        @Nullable UUID supersedes,
        @Nullable Stamp by) {

    public static DocumentOrder of(DeclaredDocument document, DocumentSubject subject, Issuer issuer) {
        return new DocumentOrder(document, subject, issuer, null, null, null);
    }

    /** With a number that {@link Documents#number} has drawn. */
    public DocumentOrder numbered(DocumentNumber drawn) {
        return new DocumentOrder(document, subject, issuer, drawn, supersedes, by);
    }

    /** In place of an earlier one, which is superseded by it. */
    public DocumentOrder inPlaceOf(UUID earlier) {
        return new DocumentOrder(document, subject, issuer, number, earlier, by);
    }

    /** Stamped as its subject is. */
    public DocumentOrder stamped(Stamp stamp) {
        return new DocumentOrder(document, subject, issuer, number, supersedes, stamp);
    }
}
