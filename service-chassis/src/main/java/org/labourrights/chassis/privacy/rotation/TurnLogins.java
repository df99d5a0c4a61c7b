package org.labourrights.chassis.privacy.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.privacy.column.ProtectedColumn;
import org.labourrights.chassis.privacy.column.ProtectedTable;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/**
 * Turns the indexes of a login over when its person comes back: a login stands in no table, so that nobody else brings it.
 * Rows that somebody holds are left for the next time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TurnLogins {

    private static final String TURN = """
            UPDATE %1$s SET %2$s = ?
            WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s WHERE %2$s = ANY (?) FOR NO KEY UPDATE SKIP LOCKED))
            """;

    private final DeclaredTables declared;
    private final BlindIndex index;
    private final PersonKeys keys;
    private final Database database;
    private final SystemScope system;

    TurnLogins(DeclaredTables declared, BlindIndex index, PersonKeys keys, Database database, SystemScope system) {
        this.declared = declared;
        this.index = index;
        this.keys = keys;
        this.database = database;
        this.system = system;
    }

    /** Call it where a person asks for what is their own; it costs nothing while there is one index key. */
    public void seen(String subject) {
        if (index.keyIds().size() == 1) {
            return;
        }
        List<String> candidates = keys.candidates(subject);
        system.run("login-seen", () -> declared.all().forEach(table -> logins(table)
                .forEach(column -> database.update(
                        TURN.formatted(table.name(), column),
                        candidates.getFirst(),
                        candidates.subList(1, candidates.size())))));
    }

    private static Stream<String> logins(ProtectedTable table) {
        return table.columns().stream()
                .filter(column -> column instanceof ProtectedColumn.OnlyIndex only && only.login())
                .map(ProtectedColumn::name);
    }
}
