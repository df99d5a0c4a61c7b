package org.labourrights.reporting.letter;

/** Life of a drafted letter (函件拟稿状态). */
public enum LetterDraftState {
    /** Waits for an officer of the recipient. */
    OPEN,
    /** An officer issued the letter. */
    ISSUED,
    /** The report came in, or is not owed any more, before anybody issued it. */
    DROPPED
}
