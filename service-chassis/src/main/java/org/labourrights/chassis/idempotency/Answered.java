package org.labourrights.chassis.idempotency;

/**
 * Carries the stored answer out of a resource method of any return type. The first answer and its replays are sent from
 * the same bytes; that is what makes them equal.
 */
final class Answered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;
    private final String marker;

    Answered(StoredAnswer answer, String marker) {
        super(null, null, false, false);
        this.answer = answer;
        this.marker = marker;
    }

    StoredAnswer answer() {
        return answer;
    }

    /** Name of the header that tells a replay or a dry run, or empty for a first answer. */
    String marker() {
        return marker;
    }
}
