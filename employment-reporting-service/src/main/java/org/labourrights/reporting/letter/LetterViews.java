package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.kernel.document.IssuedDocument;

/** Shows letters with what their documents say of code and service; in the transaction of the caller. */
@ApplicationScoped
public class LetterViews {

    private final LetterDocuments documents;

    LetterViews(LetterDocuments documents) {
        this.documents = documents;
    }

    public LetterView of(GuidanceLetter letter) {
        return LetterView.of(letter, documents.of(letter));
    }

    /** A page of letters, with one query for their documents. */
    List<LetterView> of(List<GuidanceLetter> letters) {
        Map<UUID, IssuedDocument> byLetter = documents.of(letters);
        return letters.stream()
                .map(letter -> LetterView.of(letter, Objects.requireNonNull(byLetter.get(letter.id()))))
                .toList();
    }
}
