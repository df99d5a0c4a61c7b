package org.labourrights.inspection.credit;

import org.labourrights.chassis.journal.Step;

/** What happens to a credit record. */
sealed interface CreditStep extends Step {

    CreditRecord of();

    /** It was made. */
    record Made(CreditRecord of) implements CreditStep {}

    /** It ended before its term: repaired, or taken back. */
    record Ended(CreditRecord of) implements CreditStep {}

    /** What it says was corrected. */
    record Corrected(CreditRecord of, String reason) implements CreditStep {}
}
