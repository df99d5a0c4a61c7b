package org.labourrights.arrears.statistics;

/** What is counted, each by day. */
enum Measure {
    /** Leads by day of receipt: leads, workers, fen claimed. */
    RECEIVED(true),
    /** Leads that somebody still has to act on, by day of receipt, because age bands move with time: as RECEIVED. */
    STOCK(false),
    /** Leads by the day on which acceptance falls due (K-05): met, due. */
    ACCEPT(true),
    /** Leads by the day on which contact falls due (K-06): met, due. */
    CONNECT(true),
    /** Leads by the day on which feedback falls due (K-07): met, due. */
    FEEDBACK(true),
    /** Complaints about wages of migrant workers (K-04): accepted on the day, closed on the day. */
    COMPLAINT(true),
    /** Accepted leads of which nobody has decided whether they belong into K-04: accepted on the day, ended on the day. */
    UNDECIDED(true),
    /** Closed leads by the day of closing (K-09): fen paid, fen owed: confirmed, else claimed. */
    RECOVERY(true);

    private final boolean freezes;

    Measure(boolean freezes) {
        this.freezes = freezes;
    }

    /** Whether figures of a month that was reported change no more; what is open now is never of the past. */
    boolean freezes() {
        return freezes;
    }
}
