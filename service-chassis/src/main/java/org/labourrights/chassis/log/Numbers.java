package org.labourrights.chassis.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Running numbers of documents, one series a prefix (for {@code YG-150105-2026H1-00017} the prefix is
 * {@code YG-150105-2026H1}). Drawn in the caller's transaction: a number that is rolled back is given
 * again, so a series has no holes; callers with the same prefix wait for each other until commit.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Numbers {

    private static final String DRAW = """
            INSERT INTO number_sequence AS s (prefix, last_number) VALUES (?, ?)
            ON CONFLICT (prefix) DO UPDATE SET last_number = s.last_number + excluded.last_number
            RETURNING last_number
            """;

    private final DataSource dataSource;

    Numbers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The next number of the series, from 1 up. */
    public long next(String prefix) {
        return block(prefix, 1);
    }

    /** Draws {@code count} consecutive numbers at once and returns the first of them. */
    public long block(String prefix, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A block has at least one number, not " + count);
        }
        try (var connection = dataSource.getConnection();
                var draw = connection.prepareStatement(DRAW)) {
            draw.setString(1, prefix);
            draw.setLong(2, count);
            try (var drawn = draw.executeQuery()) {
                drawn.next();
                return drawn.getLong(1) - count + 1;
            }
        } catch (SQLException e) {
            throw new LogStorageException("Drawing a number of series " + prefix, e);
        }
    }
}
