package org.labourrights.chassis.table;

/** The database went away while rows were taken: what comes after cannot be judged. */
final class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseAway() {
        super(null, null, false, false);
    }
}
