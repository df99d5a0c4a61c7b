package org.labourrights.reporting.obligation;

import java.sql.SQLException;

/** The database refused a statement about obligations; the transaction around it is rolled back. */
final class ObligationStorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ObligationStorageException(String doing, SQLException cause) {
        super(doing + " failed: SQLSTATE " + cause.getSQLState(), cause);
    }
}
