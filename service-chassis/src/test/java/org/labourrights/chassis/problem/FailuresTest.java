package org.labourrights.chassis.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.IdentifierException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class FailuresTest {

    private final Failures failures = new Failures();

    @ParameterizedTest
    @CsvSource({
        "23505,duplicate key,E-CONFLICT",
        "23514,check,E-CONSTRAINT",
        "22003,out of range,E-VALUE",
        "22021,invalid byte sequence,E-VALUE",
        "42501,new row violates row-level security policy,E-INTERNAL",
        "42703,column does not exist,E-INTERNAL",
        "40P01,deadlock,E-UNAVAILABLE",
        "08006,connection lost,E-UNAVAILABLE",
    })
    void understandsTheDatabase(String state, String message, String code) {
        assertEquals(code, code(new PersistenceException(new SQLException(message, state))));
    }

    @ParameterizedTest
    @CsvSource({
        "ExecWithCheckOptions,new row violates row-level security policy for table \"note\",E-FORBIDDEN",
        "ExecWithCheckOptions,新行违反了表 \"note\" 的行级安全策略,E-FORBIDDEN",
        "ExecWithCheckOptions,нова строка нарушает политику,E-FORBIDDEN",
        "aclcheck_error,permission denied for table note,E-INTERNAL",
        "aclcheck_error,对表 note 权限不够,E-INTERNAL",
    })
    void understandsARefusalInEveryLanguage(String routine, String message, String code) {
        ServerErrorMessage told = new ServerErrorMessage("SERROR\0C42501\0M" + message + "\0R" + routine + "\0");

        assertEquals(code, code(new PersistenceException(new PSQLException(told))));
    }

    @Test
    void whatStopsTheReadingOfABodyIsNoFaultOfTheJson() {
        JsonMappingException carrying =
                new JsonMappingException(null, "read", new ProblemException(HttpFailures.problem(413)));

        assertEquals("E-TOO-LARGE", code(carrying));
    }

    @Test
    void aPoolWithoutConnectionsIsAMatterOfTime() {
        assertEquals("E-UNAVAILABLE", code(new SQLException("waited", new TimeoutException())));
    }

    @Test
    void looksForTheFirstCauseThatItKnows() {
        assertEquals("E-VERSION", code(new RuntimeException(new OptimisticLockException())));
        assertEquals("E-CURSOR", code(new RuntimeException(new ProblemException(Problem.of("E-CURSOR")))));
        assertEquals("E-PARAMETER", code(new IdentifierException("E-USCC-FORMAT", "x")));
    }

    @Test
    void anythingElseIsAFaultOfOurs() {
        assertEquals("E-INTERNAL", code(new IllegalStateException("secret")));
        assertEquals("E-INTERNAL", code(loop()));
    }

    @ParameterizedTest
    @CsvSource({
        "404,E-NOT-FOUND",
        "405,E-METHOD",
        "406,E-NOT-ACCEPTABLE",
        "415,E-MEDIA-TYPE",
        "418,E-REQUEST",
        "503,E-UNAVAILABLE"
    })
    void understandsHttp(int status, String code) {
        assertEquals(code, code(new WebApplicationException(status)));
    }

    private String code(Throwable failure) {
        return failures.problem(failure).code();
    }

    /** Two exceptions that are each other's cause must not hold the thread for ever. */
    private static Throwable loop() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.initCause(other);
        return one;
    }
}
