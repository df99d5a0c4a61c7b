package org.labourrights.arrears.statistics;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.rollup.Change;
import org.labourrights.chassis.rollup.Changes;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.DueDateRule;

/**
 * Remembers what each lead and each complaint was counted as. When it changes, exactly that is taken out again and what
 * it is now is added; whether a day is frozen only decides where the difference is booked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Bookings {

    private static final DivisionCode NATION = new DivisionCode("CN");
    private static final TypeReference<List<Contribution>> CONTRIBUTIONS = new TypeReference<>() {};
    private static final String HELD = "SELECT contributions::text FROM counted WHERE subject = ? FOR UPDATE";
    private static final String HOLD = """
            INSERT INTO counted AS c (subject, division_path, contributions) VALUES (?, ?, ?::jsonb)
            ON CONFLICT (subject) DO UPDATE
            SET division_path = excluded.division_path, contributions = excluded.contributions
            """;

    private final Database database;
    private final Changes changes;
    private final Policies policies;
    private final MonthFreezeRule freeze;
    private final StoredJson json;
    private final Clock clock;

    Bookings(
            Database database, Changes changes, Policies policies, DueDateRule dueDates, StoredJson json, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.policies = policies;
        this.freeze = new MonthFreezeRule(dueDates);
        this.json = json;
        this.clock = clock;
    }

    /**
     * From now on the subject counts as this. Must run in system scope: a lead that moves is in two divisions.
     *
     * @param subject names a lead or a complaint
     */
    void replace(String subject, String divisionPath, List<Contribution> now) {
        List<Contribution> before =
                database.one(HELD, row -> read(row.getString(1)), subject).orElse(List.of());
        if (before.equals(now)) {
            return;
        }
        Map<Contribution.Key, long[]> difference = new LinkedHashMap<>();
        before.forEach(each -> difference.merge(each.key(), Counts.negative(counts(each)), Counts::plus));
        now.forEach(each -> difference.merge(each.key(), counts(each), Counts::plus));
        difference.forEach(this::book);
        database.update(HOLD, subject, divisionPath, write(now));
    }

    private void book(Contribution.Key key, long[] counts) {
        if (Counts.isZero(counts)) {
            return;
        }
        YearMonth month = YearMonth.from(key.day());
        YearMonth open = key.measure().freezes() ? open(month) : month;
        boolean frozen = !open.equals(month);
        changes.add(new Change(
                key.measure(),
                frozen ? open.atDay(1).toString() : key.day().toString(),
                frozen ? month.toString() : "",
                key.divisionPath(),
                key.facets(),
                counts));
    }

    private YearMonth open(YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        PolicyRow<Integer> days = policies.row(FigureKeys.REPORT_DAY, NATION, today);
        return freeze.booked(month, today, days.value(), days.sourceTag());
    }

    private static long[] counts(Contribution contribution) {
        return contribution.counts().stream().mapToLong(Long::longValue).toArray();
    }

    private List<Contribution> read(String stored) {
        return json.read(stored, CONTRIBUTIONS);
    }

    private String write(List<Contribution> contributions) {
        return json.write(contributions);
    }
}
