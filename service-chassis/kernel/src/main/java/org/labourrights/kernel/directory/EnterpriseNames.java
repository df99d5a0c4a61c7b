package org.labourrights.kernel.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.text.NamePieces;

/**
 * Files enterprises under what their names are made of and the divisions above them, so that a word and a place are sought
 * in one index. Found by {@link SoughtName}.
 */
@ApplicationScoped
public class EnterpriseNames {

    private static final String FILE = """
            INSERT INTO directory_name (uscc, name_key, pieces) VALUES (?, ?, ?)
            ON CONFLICT (uscc) DO UPDATE SET name_key = excluded.name_key, pieces = excluded.pieces
            """;

    private final Database database;

    EnterpriseNames(Database database) {
        this.database = database;
    }

    /**
     * Again when either changes.
     *
     * @param divisionPath reporting path of the place of registration; {@code CN/} where it is not known
     */
    public void file(UnifiedSocialCreditCode uscc, String name, String divisionPath) {
        // Codes have six digits, no piece of a name more than two characters: they cannot be taken for each other.
        List<String> pieces = Stream.concat(
                        NamePieces.of(name).stream(), PathRange.below(divisionPath).divisions().stream())
                .toList();
        database.update(FILE, uscc.value(), NamePieces.key(name), pieces);
    }
}
