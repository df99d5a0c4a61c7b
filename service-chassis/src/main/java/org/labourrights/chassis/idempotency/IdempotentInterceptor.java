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
import org.labourrights.chassis.problem.Failures;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.HttpFailures;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.ProblemResponses;
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
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final KeyedRequest request;
    private final CurrentCaller caller;
    private final InFlight inFlight;
    private final Answers answers;
    private final AnswerWriter writer;
    private final IdempotencyConfig config;
    private final Failures failures;
    private final ProblemResponses problems;

    IdempotentInterceptor(
            KeyedRequest request,
            CurrentCaller caller,
            InFlight inFlight,
            Answers answers,
            AnswerWriter writer,
            IdempotencyConfig config,
            Failures failures,
            ProblemResponses problems) {
        this.request = request;
        this.caller = caller;
        this.inFlight = inFlight;
        this.answers = answers;
        this.writer = writer;
        this.config = config;
        this.failures = failures;
        this.problems = problems;
    }

    @AroundInvoke
    @Nullable
    Object invoke(InvocationContext call) {
        if (request.dryRun()) {
            throw dryRun(call);
        }
        KeySpace space = KeySpace.of(caller.get());
        throw keyed(call, key(space), space);
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

    private Answered keyed(InvocationContext call, String key, KeySpace space) {
        long lock = lock(space, key);
        long deadline = System.nanoTime() + config.patience().toNanos();
        if (!enter(lock)) {
            throw busy();
        }
        try {
            return QuarkusTransaction.disallowingExisting().call(() -> answer(call, space, key, lock, deadline));
        } finally {
            inFlight.leave(lock);
        }
    }

    private Answered answer(InvocationContext call, KeySpace space, String key, long lock, long deadline)
            throws SQLException, IOException {
        waitForOtherReplicas(lock, deadline);
        Optional<Answers.Row> stored = answers.find(space, key);
        if (stored.isPresent()) {
            return replay(call, space, stored.get());
        }
        StoredAnswer answer = writer.proceed(call);
        answers.store(space, key, request.hash().finish(), answer);
        return new Answered(answer, "");
    }

    private Answered replay(InvocationContext call, KeySpace space, Answers.Row stored) throws IOException {
        if (!MessageDigest.isEqual(stored.requestHash(), request.hash().finish())) {
            throw new ProblemException(Problem.of("E-IDEMPOTENCY-MISMATCH"));
        }
        Answered replay = new Answered(stored.answer(), "Idempotent-Replayed");
        if (stored.scope() != null && MessageDigest.isEqual(stored.scope(), space.scope())) {
            return replay;
        }
        refuseWhatIsOutOfReachNow(call);
        // Thrown inside, it takes what the attempt did down with its transaction.
        throw replay;
    }

    /**
     * The caller is another than the one who got the answer: has lost a role or a division, or has gained one. What a
     * fresh call would be refused for reach is refused; any other refusal (the state has moved on since) says that it is
     * in reach.
     */
    private void refuseWhatIsOutOfReachNow(InvocationContext call) {
        try {
            writer.proceed(call);
        } catch (RuntimeException e) {
            int status = problems.status(failures.problem(e));
            if (status == FORBIDDEN || status == NOT_FOUND) {
                throw e;
            }
        }
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

    private String key(KeySpace space) {
        String key = request.key().orElse("");
        if (key.isBlank()) {
            throw new ProblemException(Problem.of("E-IDEMPOTENCY-KEY-REQUIRED"));
        }
        boolean printable = key.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        if (!printable || key.length() > LONGEST_KEY) {
            FieldProblem error = new FieldProblem("@Idempotency-Key", "E-LENGTH", Map.of("min", 1, "max", LONGEST_KEY));
            throw new ProblemException(Problem.of("E-PARAMETER", List.of(error)));
        }
        if (space.open() && !RandomKey.is(key)) {
            throw new ProblemException(Problem.of(
                    "E-IDEMPOTENCY-KEY-RANDOM",
                    List.of(FieldProblem.of("@Idempotency-Key", "E-IDEMPOTENCY-KEY-RANDOM"))));
        }
        return key;
    }

    private static ProblemException busy() {
        return new ProblemException(new HttpFailures.TryLater("E-IDEMPOTENCY-IN-PROGRESS", 2));
    }

    /** The advisory lock of (caller, key): 64 bits of a hash, so that a chance meeting only means waiting. */
    private static long lock(KeySpace space, String key) {
        MessageDigest digest = RequestHash.sha256();
        digest.update(space.kind().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(space.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
