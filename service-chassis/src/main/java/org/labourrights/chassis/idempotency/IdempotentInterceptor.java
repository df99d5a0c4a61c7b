package org.labourrights.chassis.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.HttpFailures;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * Runs {@link Idempotent} methods. Roles are checked and the shape of the body is validated outside of it, so neither
 * costs a transaction, and a caller without the role never reaches a stored answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class IdempotentInterceptor {

    private static final int LONGEST_KEY = 255;

    private final KeyedRequest request;
    private final CurrentCaller caller;
    private final InFlight inFlight;
    private final Answers answers;
    private final AnswerWriter writer;
    private final IdempotencyConfig config;

    IdempotentInterceptor(
            KeyedRequest request,
            CurrentCaller caller,
            InFlight inFlight,
            Answers answers,
            AnswerWriter writer,
            IdempotencyConfig config) {
        this.request = request;
        this.caller = caller;
        this.inFlight = inFlight;
        this.answers = answers;
        this.writer = writer;
        this.config = config;
    }

    @AroundInvoke
    @Nullable
    Object invoke(InvocationContext call) {
        if (request.dryRun()) {
            throw dryRun(call);
        }
        throw keyed(call, key(), caller.get().subject());
    }

    private Answered dryRun(InvocationContext call) {
        Idempotent declared = call.getMethod().getAnnotation(Idempotent.class);
        if (declared == null || !declared.dryRun()) {
            throw new ProblemException(
                    Problem.of("E-PARAMETER", List.of(FieldProblem.of("?dryRun", "E-UNKNOWN-PARAMETER"))));
        }
        // Thrown inside, the answer takes the transaction down with it: that is the dry run.
        return QuarkusTransaction.disallowingExisting().call(() -> {
            StoredAnswer answer = writer.proceed(call);
            answers.checkDeferred();
            throw new Answered(answer, "Dry-Run");
        });
    }

    private Answered keyed(InvocationContext call, String key, String subject) {
        long lock = lock(subject, key);
        long deadline = System.nanoTime() + config.patience().toNanos();
        if (!enter(lock)) {
            throw busy();
        }
        try {
            return QuarkusTransaction.disallowingExisting().call(() -> answer(call, subject, key, lock, deadline));
        } finally {
            inFlight.leave(lock);
        }
    }

    private Answered answer(InvocationContext call, String subject, String key, long lock, long deadline)
            throws SQLException, IOException {
        waitForOtherReplicas(lock, deadline);
        Optional<Answers.Row> stored = answers.find(subject, key);
        if (stored.isPresent()) {
            return replay(stored.get());
        }
        StoredAnswer answer = writer.proceed(call);
        answers.store(subject, key, request.hash().finish(), answer);
        return new Answered(answer, "");
    }

    private Answered replay(Answers.Row stored) throws IOException {
        if (!MessageDigest.isEqual(stored.requestHash(), request.hash().finish())) {
            throw new ProblemException(Problem.of("E-IDEMPOTENCY-MISMATCH"));
        }
        return new Answered(stored.answer(), "Idempotent-Replayed");
    }

    /** With what the wait inside this process has left of the patience. */
    private void waitForOtherReplicas(long lock, long deadline) throws SQLException {
        try {
            answers.lock(lock, Duration.ofNanos(deadline - System.nanoTime()));
        } catch (SQLException e) {
            if ("55P03".equals(e.getSQLState())) {
                throw busy();
            }
            throw e;
        }
    }

    private boolean enter(long lock) {
        try {
            return inFlight.enter(lock, config.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private String key() {
        String key = request.key().orElse("");
        if (key.isBlank()) {
            throw new ProblemException(Problem.of("E-IDEMPOTENCY-KEY-REQUIRED"));
        }
        boolean printable = key.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        if (!printable || key.length() > LONGEST_KEY) {
            FieldProblem error = new FieldProblem("@Idempotency-Key", "E-LENGTH", Map.of("min", 1, "max", LONGEST_KEY));
            throw new ProblemException(Problem.of("E-PARAMETER", List.of(error)));
        }
        return key;
    }

    private static ProblemException busy() {
        return new ProblemException(new HttpFailures.TryLater("E-IDEMPOTENCY-IN-PROGRESS", 2));
    }

    /** The advisory lock of (caller, key): 64 bits of a hash, so that a chance meeting only means waiting. */
    private static long lock(String subject, String key) {
        MessageDigest digest = RequestHash.sha256();
        digest.update(subject.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
