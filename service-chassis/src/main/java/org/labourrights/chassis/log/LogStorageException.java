package org.labourrights.chassis.log;

import java.sql.SQLException;

/** The database refused or lost a statement of the log; the transaction around it is rolled back. */
public final class LogStorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LogStorageException(String doing, SQLException cause) {
        super(doing + " failed: SQLSTATE " + cause.getSQLState(), cause);
    }
}
