package org.labourrights.chassis.sql;

import java.sql.SQLException;

/** The database refused or lost a statement; the transaction around it is rolled back. */
public final class StatementFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StatementFailed(SQLException cause) {
        super("SQLSTATE " + cause.getSQLState(), cause);
    }
}
