package org.labourrights.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.rollup.RateView;
import org.labourrights.chassis.rollup.Rates;

/** K-11 by divisions, for a month, a quarter or a year. */
@ApplicationScoped
public class RectificationRates {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-(0[1-9]|1[0-2])|Q([1-4]))?");

    private final RectificationFigures figures;
    private final Rates rates;

    RectificationRates(RectificationFigures figures, Rates rates) {
        this.figures = figures;
        this.rates = rates;
    }

    /** First and last month. */
    record Months(String code, YearMonth from, YearMonth to) {

        /** {@code 2026-06}, {@code 2026Q2} or {@code 2026}; empty for anything else. */
        static Optional<Months> find(String written) {
            Matcher form = FORM.matcher(written);
            if (!form.matches()) {
                return Optional.empty();
            }
            int year = Integer.parseInt(form.group(1));
            if (form.group(2) != null) {
                YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
                return Optional.of(new Months(written, month, month));
            }
            if (form.group(3) != null) {
                YearMonth first = YearMonth.of(year, 3 * Integer.parseInt(form.group(3)) - 2);
                return Optional.of(new Months(written, first, first.plusMonths(2)));
            }
            return Optional.of(new Months(written, YearMonth.of(year, 1), YearMonth.of(year, 12)));
        }
    }

    /** Passed by the due day, of those due in the period. */
    @Transactional
    RateView read(Division division, Months months) {
        return rates.byDivision(
                division,
                "K-11",
                months.code(),
                paths -> figures.of(paths, months.from(), months.to()),
                Rates.Targets.NONE,
                List.of());
    }
}
