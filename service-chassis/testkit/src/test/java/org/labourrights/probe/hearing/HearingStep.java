package org.labourrights.probe.hearing;

import java.time.Instant;
import org.labourrights.chassis.journal.Step;

/** What happens to a hearing. */
sealed interface HearingStep extends Step {

    Hearing hearing();

    Instant at();

    record Asked(Hearing hearing, Instant at) implements HearingStep {}

    record Noted(Hearing hearing, Instant at) implements HearingStep {}

    record Decided(Hearing hearing, Instant at) implements HearingStep {}

    record Executed(Hearing hearing, Instant at) implements HearingStep {}
}
