package org.labourrights.reporting.letter.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labourrights.reporting.reference.ReportingPeriod;

/** What a letter speaks of. */
public sealed interface LetterMatter {

    /** The 提示函 that went before, for a 整改函. */
    Optional<Earlier> reminder();

    /**
     * A report that is missing.
     *
     * @param dueOn the day that passed without it
     */
    record Missing(Report report, LocalDate dueOn, Optional<Earlier> reminder) implements LetterMatter {}

    /**
     * A report that was returned for correction.
     *
     * @param grounds why, one reason a line
     */
    record Returned(Report report, LocalDate returnedOn, List<String> grounds, Optional<Earlier> reminder)
            implements LetterMatter {
        public Returned {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A risk warning.
     *
     * @param grounds level and indicators, one a line
     */
    record Risk(ReportingPeriod period, List<String> grounds, Optional<Earlier> reminder) implements LetterMatter {
        public Risk {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * The report that the letter is about.
     *
     * @param name Chinese name of the report
     */
    record Report(String obligationNo, ReportingPeriod period, String name) {}

    /** The letter before this one. */
    record Earlier(String documentNumber, LocalDate issuedOn, LocalDate dueOn) {}
}
