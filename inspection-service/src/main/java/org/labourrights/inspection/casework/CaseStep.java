package org.labourrights.inspection.casework;

import java.time.Instant;

/** Steps of a case that concern its clocks alone; what others hear of is a {@link CaseEvent}. */
sealed interface CaseStep {

    InspectionCase of();

    Instant at();

    /** Whether to file is to be decided. */
    record Opened(InspectionCase of, Instant at) implements CaseStep {}

    /** It is not filed. */
    record NotFiled(InspectionCase of, Instant at) implements CaseStep {}

    /** The facts are found out: it is to be decided. */
    record Investigated(InspectionCase of, Instant at) implements CaseStep {}

    /** The party asks to be heard. */
    record HearingAsked(InspectionCase of, Instant at) implements CaseStep {}

    /** The court is to enforce it, or the party has done what it was told to. */
    record Enforced(InspectionCase of, Instant at) implements CaseStep {}

    /** It ends here, whatever still runs. */
    record Gone(InspectionCase of, Instant at) implements CaseStep {}
}
