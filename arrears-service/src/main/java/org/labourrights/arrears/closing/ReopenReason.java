package org.labourrights.arrears.closing;

/** Why a closed lead goes on. */
enum ReopenReason {
    /** The reporter objects after all. */
    OBJECTION,
    /** A promise was not kept. */
    PROMISE_BROKEN,
    /** New facts. */
    NEW_FACTS,
    /** A superior ordered it. */
    ORDERED
}
