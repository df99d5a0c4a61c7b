package org.labourrights.reporting.letter.document;

import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.letter.LetterType;

/**
 * What a letter says, before it is put into words.
 *
 * @param enterprise name of the enterprise
 * @param due until when the letter asks for it
 * @param legalBasis titles of the documents that oblige the enterprise, with their numbers
 */
public record LetterFacts(
        LetterType type,
        String enterprise,
        String uscc,
        LocalDate issuedOn,
        DueDate due,
        List<String> legalBasis,
        LetterMatter matter) {

    public LetterFacts {
        legalBasis = List.copyOf(legalBasis);
    }
}
