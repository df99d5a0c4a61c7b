package org.labourrights.reporting.letter.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * What a letter about a missing report says, before it is put into words.
 *
 * @param issuer full name of the bureau
 * @param sequence running number of the letter within division and year
 * @param enterprise name of the enterprise
 * @param reportName Chinese name of the report
 * @param reportDueOn the day that passed without a report
 * @param due until when the letter asks for it
 * @param legalBasis titles of the documents that oblige the enterprise, with their numbers
 * @param reminder the 提示函 that expired before, for a 整改函
 */
public record LetterFacts(
        LetterType type,
        String issuer,
        String letterNo,
        long sequence,
        String enterprise,
        String uscc,
        String obligationNo,
        ReportingPeriod period,
        String reportName,
        LocalDate reportDueOn,
        LocalDate issuedOn,
        DueDate due,
        List<String> legalBasis,
        Optional<Earlier> reminder) {
    public LetterFacts {
        legalBasis = List.copyOf(legalBasis);
    }

    /** The letter before this one. */
    public record Earlier(String documentNumber, LocalDate issuedOn, LocalDate dueOn) {}
}
