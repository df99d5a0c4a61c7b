package org.labourrights.chassis.scope;

import java.sql.SQLException;

/** The database could not be told who asks; the transaction does not begin. */
public class ScopeUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScopeUnavailable(SQLException cause) {
        super("The scope of the caller could not be set", cause);
    }
}
