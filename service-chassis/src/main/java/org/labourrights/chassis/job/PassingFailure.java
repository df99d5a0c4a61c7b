package org.labourrights.chassis.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;

/**
 * Tells failures that pass by themselves (a lost connection, a lock, a full disk, a lost race) from those that come again
 * with every attempt: values that the database refuses, a missing column, a programming error.
 */
public final class PassingFailure {

    private static final int DEEPEST_CAUSE = 20;

    /**
     * Classes of SQLSTATE that pass: connection, transaction rolled back or ended, resources, intervention, system,
     * internal. A uniqueness that two of us ran for is of class 23 and has passed by the second attempt.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58", "XX");

    /** A standby that is not promoted yet; the rest of its class are faults of ours. */
    private static final String READ_ONLY = "25006";

    private PassingFailure() {}

    /** Is it worth trying without end? The first cause that says something decides. */
    public static boolean is(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            deepest = cause;
            switch (cause) {
                case SQLException database -> {
                    return passes(database);
                }
                case OptimisticLockException race -> {
                    return true;
                }
                case org.hibernate.StaleStateException race -> {
                    return true;
                }
                case JsonProcessingException content -> {
                    return false;
                }
                case CharacterCodingException content -> {
                    return false;
                }
                case IOException network -> {
                    return true;
                }
                case TimeoutException slow -> {
                    return true;
                }
                case KafkaException broker -> {
                    return true;
                }
                case VirtualMachineError machine -> {
                    return true;
                }
                default -> {
                    if (seen.size() > DEEPEST_CAUSE) {
                        return false;
                    }
                }
            }
        }
        // A transaction that ran out of time says no more than that it was rolled back.
        return deepest instanceof RollbackException;
    }

    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                || state.length() < 2
                || state.equals(READ_ONLY)
                || PASSING.contains(state.substring(0, 2));
    }

    /** Where it comes from, without a word of what it says: a message may quote values. */
    public static String told(Throwable failure) {
        Throwable deepest = failure;
        for (int i = 0; i < DEEPEST_CAUSE && deepest.getCause() != null; i++) {
            if (deepest instanceof SQLException) {
                break;
            }
            deepest = deepest.getCause();
        }
        if (deepest instanceof SQLException database) {
            return deepest.getClass().getName() + ", SQLSTATE " + database.getSQLState();
        }
        StackTraceElement[] trace = deepest.getStackTrace();
        return trace.length == 0
                ? deepest.getClass().getName()
                : deepest.getClass().getName() + " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    }
}
