package org.labourrights.chassis.time.timer;

import java.sql.SQLException;

/** The database refused or lost a statement about timers; the transaction around it is rolled back. */
public final class TimerStorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TimerStorageException(String doing, SQLException cause) {
        super(doing + " failed: SQLSTATE " + cause.getSQLState(), cause);
    }
}
