package org.labourrights.arrears.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.text.NamePieces;

/** Finds enterprises by code and by name; only such as have a name already. */
@ApplicationScoped
public class EmployerDirectory {

    private static final int SUGGESTIONS = 10;

    private static final String SELECT = """
        SELECT e.uscc, e.name, e.role, e.partner_type, e.registered_division, e.industries, e.status,
               ARRAY(SELECT p.platform_uscc FROM employer_partnership p
                     WHERE p.partner_uscc = e.uscc AND p.active ORDER BY 1) AS platforms
        FROM employer e
        """;

    private static final String BY_NAME = SELECT + """
        JOIN employer_name_piece n ON n.uscc = e.uscc
        WHERE n.pieces @> ? AND strpos(n.name_key, ?) > 0 AND e.uscc > ?
        ORDER BY e.uscc LIMIT ?
        """;

    private final Database database;

    EmployerDirectory(Database database) {
        this.database = database;
    }

    /** Whether the base ledger holds this code. */
    public boolean knows(UnifiedSocialCreditCode uscc) {
        return database.one("SELECT 1 FROM employer WHERE uscc = ?", row -> true, uscc.value())
                .isPresent();
    }

    /** The name of the enterprise, if it is known. */
    public Optional<String> name(UnifiedSocialCreditCode uscc) {
        return find(uscc).map(EmployerView::name);
    }

    /** The names of those that are known, by code. */
    public Map<String, String> names(Collection<String> usccs) {
        Map<String, String> names = new HashMap<>();
        if (!usccs.isEmpty()) {
            database.list(
                    "SELECT uscc, name FROM employer WHERE uscc = ANY (?) AND name IS NOT NULL",
                    row -> names.put(row.getString(1), row.getString(2)),
                    List.copyOf(usccs));
        }
        return names;
    }

    /** The enterprise of the code. */
    public Optional<EmployerView> find(UnifiedSocialCreditCode uscc) {
        return database.one(SELECT + "WHERE e.uscc = ? AND e.name IS NOT NULL", EmployerDirectory::read, uscc.value());
    }

    /** Whose name contains the word, in the order of their codes. */
    Page<EmployerView> search(String word, PageRequest page) {
        List<String> after = page.after(1);
        List<EmployerView> rows = containing(word, after.isEmpty() ? "" : after.getFirst(), page.fetch());
        return page.of(rows, row -> List.of(row.uscc().value()));
    }

    /**
     * Whom a name that somebody wrote may mean, the nearest first, at most ten: those whose name contains all of it, then
     * those that contain ever smaller parts of it.
     */
    public List<EmployerView> suggest(String written) {
        Map<UnifiedSocialCreditCode, EmployerView> found = new LinkedHashMap<>();
        for (String part : NameParts.of(written)) {
            containing(part, "", SUGGESTIONS).forEach(one -> found.putIfAbsent(one.uscc(), one));
            if (found.size() >= SUGGESTIONS) {
                break;
            }
        }
        return found.values().stream().limit(SUGGESTIONS).toList();
    }

    private List<EmployerView> containing(String word, String after, int count) {
        List<String> pieces = NamePieces.wanted(word);
        return pieces.isEmpty()
                ? List.of()
                : database.list(BY_NAME, EmployerDirectory::read, pieces, NamePieces.key(word), after, count);
    }

    private static EmployerView read(ResultSet row) throws SQLException {
        String division = row.getString("registered_division");
        return new EmployerView(
                new UnifiedSocialCreditCode(row.getString("uscc")),
                row.getString("name"),
                row.getString("role"),
                row.getString("partner_type"),
                division == null ? null : new DivisionCode(division),
                texts(row, "industries"),
                row.getString("status"),
                texts(row, "platforms").stream()
                        .map(UnifiedSocialCreditCode::new)
                        .toList());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }
}
