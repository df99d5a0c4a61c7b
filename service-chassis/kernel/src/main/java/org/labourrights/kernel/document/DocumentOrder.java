package org.labourrights.kernel.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.record.Stamp;

/**
 * Asks for a document.
 *
 * @param number where it was drawn before; null: it is drawn with the issue
 * @param supersedes the document that this one replaces; null: none
 * @param addressees on whom it is served, in the order in which they stand on the paper; none: the enterprise of the
 *     subject, or whom its words name
 * @param by who answers for it, and when; null: who calls, now
 */
public record DocumentOrder(
        DeclaredDocument document,
        DocumentSubject subject,
        Issuer issuer,
        @Nullable DocumentNumber number,
        @Nullable UUID supersedes,
        List<Addressee> addressees,
        @Nullable Stamp by) {

    public DocumentOrder {
        addressees = List.copyOf(addressees);
        if (addressees.stream().map(Addressee::code).distinct().count() < addressees.size()) {
            throw new IllegalArgumentException("two addressees of one code");
        }
        if (!addressees.isEmpty() && document.methods().isEmpty()) {
            throw new IllegalArgumentException(document.code() + " is not served");
        }
    }

    public static DocumentOrder of(DeclaredDocument document, DocumentSubject subject, Issuer issuer) {
        return new DocumentOrder(document, subject, issuer, null, null, List.of(), null);
    }

    /** With a number that {@link Documents#number} has drawn. */
    public DocumentOrder numbered(DocumentNumber drawn) {
        return new DocumentOrder(document, subject, issuer, drawn, supersedes, addressees, by);
    }

    /** In place of an earlier one, which is superseded by it. */
    public DocumentOrder inPlaceOf(UUID earlier) {
        return new DocumentOrder(document, subject, issuer, number, earlier, addressees, by);
    }

    /** Served on each of these; they see it, as far as they are enterprises. */
    public DocumentOrder to(Addressee... served) {
        return new DocumentOrder(document, subject, issuer, number, supersedes, List.of(served), by);
    }

    /** Stamped as its subject is. */
    public DocumentOrder stamped(Stamp stamp) {
        return new DocumentOrder(document, subject, issuer, number, supersedes, addressees, stamp);
    }

    /** On whom it is served: nobody if its kind is not. */
    List<Addressee> served() {
        return addressees.isEmpty() && !document.methods().isEmpty()
                ? List.of(new Addressee(Addressee.ONLY, subject.uscc()))
                : addressees;
    }
}
