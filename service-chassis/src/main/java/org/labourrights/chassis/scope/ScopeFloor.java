package org.labourrights.chassis.scope;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the caller's divisions, enterprises, person and agencies into every transaction as it begins, where the row-level security
 * policies read them. No code has to remember it; a query outside a transaction sees nothing.
 */
@ApplicationScoped
class ScopeFloor {

    private static final String SETTINGS = """
            SELECT set_config('app.scope', ?, true), set_config('app.uscc', ?, true), set_config('app.person', ?, true),
                set_config('app.agency', ?, true)
            """;

    private final AgroalDataSource dataSource;
    private final TransactionManager transactions;
    private final CurrentCaller caller;
    private final Instance<EntityManager> entities;
    private final PersonIndex persons;

    ScopeFloor(
            AgroalDataSource dataSource,
            TransactionManager transactions,
            CurrentCaller caller,
            Instance<EntityManager> entities,
            PersonIndex persons) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.caller = caller;
        this.entities = entities;
        this.persons = persons;
    }

    void transactionBegan(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        try {
            write(caller.get());
        } catch (RuntimeException e) {
            abandon(e);
            throw e;
        }
    }

    /** Runs work under the current caller's floor, inside the running transaction if there is one. */
    <T extends @Nullable Object> T within(Supplier<T> work) {
        if (!inTransaction()) {
            return work.get();
        }
        flush();
        write(caller.get());
        T result = work.get();
        flush();
        return result;
    }

    /** Puts the current caller's floor back; if that is impossible the transaction can only roll back. */
    void restore() {
        if (!inTransaction()) {
            return;
        }
        try {
            write(caller.get());
        } catch (ScopeUnavailable e) {
            rollbackOnly();
        }
    }

    private void write(Caller who) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SETTINGS)) {
            statement.setString(1, String.join(",", who.paths()));
            statement.setString(2, String.join(",", who.usccs()));
            statement.setString(
                    3, who.hasRole(Roles.WORKER) ? String.join(",", persons.candidates(who.subject())) : "");
            statement.setString(4, String.join(",", who.agencies()));
            statement.execute();
        } catch (SQLException e) {
            throw new ScopeUnavailable(e);
        }
    }

    private boolean inTransaction() {
        try {
            int status = transactions.getStatus();
            return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
        } catch (SystemException e) {
            throw new IllegalStateException("The transaction manager does not answer", e);
        }
    }

    private void flush() {
        if (entities.isResolvable() && statusIsActive()) {
            entities.get().flush();
        }
    }

    private boolean statusIsActive() {
        try {
            return transactions.getStatus() == Status.STATUS_ACTIVE;
        } catch (SystemException e) {
            throw new IllegalStateException("The transaction manager does not answer", e);
        }
    }

    private void rollbackOnly() {
        try {
            transactions.setRollbackOnly();
        } catch (SystemException e) {
            throw new IllegalStateException("The transaction manager does not answer", e);
        }
    }

    /** Ends a transaction that could not be given its floor, so that it does not stay on the thread. */
    private void abandon(RuntimeException reason) {
        try {
            transactions.rollback();
        } catch (SystemException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
