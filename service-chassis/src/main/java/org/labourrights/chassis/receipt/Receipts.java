package org.labourrights.chassis.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;

/**
 * Gives codes and finds what they stand for, in the transaction and the reach of whoever calls: whoever holds a code sees no
 * division, so a service looks it up in system scope.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Receipts {

    private static final String GIVE = "INSERT INTO receipt (code_hash, family, subject, given_at) VALUES (?, ?, ?, ?)";
    private static final String GIVEN = "SELECT code_hash, code FROM receipt WHERE subject = ? AND family = ?";
    private static final String SUBJECT = "SELECT subject FROM receipt WHERE code_hash = ? AND family = ?";
    private static final String AMONG = "SELECT subject FROM receipt WHERE subject = ANY (?) AND family = ?";

    private final Database database;
    private final ReceiptMaker maker;
    private final Stamps stamps;

    Receipts(Database database, ReceiptMaker maker, Stamps stamps) {
        this.database = database;
        this.maker = maker;
        this.stamps = stamps;
    }

    /** @param kept the code, encrypted, once another index key would make another one; null before */
    private record Given(String hash, @Nullable String kept) {}

    /** Gives a subject that has none its code, to be shown to whoever holds it from now on and to nobody else. */
    public ReceiptCode give(ReceiptFamily family, UUID subject) {
        ReceiptCode code = maker.first(family.name(), subject.toString());
        database.update(GIVE, code.hash(), family.name(), subject, stamps.now().at());
        return code;
    }

    /** The code that was given, for a caller who asks the same again; empty when there was none. */
    public Optional<ReceiptCode> given(ReceiptFamily family, UUID subject) {
        return database.one(GIVEN, row -> new Given(row.getString(1), row.getString(2)), subject, family.name())
                .flatMap(given -> given.kept() == null
                        ? maker.again(family.name(), subject.toString(), given.hash())
                        : Optional.of(maker.opened(given.kept())));
    }

    /**
     * What a code stands for.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404): a guess, of which the gateway takes only a few from one address
     */
    public UUID subject(ReceiptFamily family, ReceiptCode code) {
        return database.one(SUBJECT, row -> row.getObject(1, UUID.class), code.hash(), family.name())
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** Which of these have a code. */
    public Set<UUID> among(ReceiptFamily family, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : database
                        .list(AMONG, row -> row.getObject(1, UUID.class), List.copyOf(subjects), family.name())
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }
}
