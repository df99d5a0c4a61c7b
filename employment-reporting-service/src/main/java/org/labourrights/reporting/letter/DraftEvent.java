package org.labourrights.reporting.letter;

import org.labourrights.chassis.journal.Step;

/** What happened to the draft of a letter. */
sealed interface DraftEvent extends Step {
    LetterDraft draft();

    /** The ladder drafted it. */
    record Drafted(LetterDraft draft) implements DraftEvent {}

    /** What it would have asked for is done or not owed any more. */
    record Dropped(LetterDraft draft, String reason) implements DraftEvent {}
}
