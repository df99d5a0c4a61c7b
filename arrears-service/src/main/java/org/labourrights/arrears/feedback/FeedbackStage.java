package org.labourrights.arrears.feedback;

/** How far the matter was when the reporter was told. */
public enum FeedbackStage {
    /** What is being done. */
    PROGRESS,
    /** How it ended. */
    RESULT
}
