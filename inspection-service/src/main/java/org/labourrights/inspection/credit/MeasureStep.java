package org.labourrights.inspection.credit;

import org.labourrights.chassis.journal.Step;

/** What happens to a measure; inside the service alone. */
sealed interface MeasureStep extends Step {

    CreditMeasure of();

    record Asked(CreditMeasure of) implements MeasureStep {}

    record Answered(CreditMeasure of) implements MeasureStep {}

    record Lifted(CreditMeasure of) implements MeasureStep {}
}
