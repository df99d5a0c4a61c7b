package org.labourrights.arrears.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.Yuan;

class SettlementRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest(name = "promised {0}, due {1} and {2}, {3} and {4} of 1000.00: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-09-01, 2026-09-01, 2026-10-01, 400.00, 600.00, -",
                "2026-09-02, 2026-09-03, 2026-10-01, 400.00, 600.00, /promisedOn",
                "2026-09-01, 2026-08-31, 2026-10-01, 400.00, 600.00, /installments/0/dueOn",
                "2026-09-01, 2026-10-01, 2026-10-01, 400.00, 600.00, /installments/1/dueOn",
                "2026-09-01, 2026-09-15, 2026-10-01, 400.00, 0.00, /installments/1/amount",
                "2026-09-01, 2026-09-15, 2026-10-01, 400.00, 600.01, /installments",
            })
    void aPromiseComesInOrderAndIsNotMoreThanIsOwed(
            LocalDate promised, LocalDate first, LocalDate second, String one, String two, @Nullable String field) {
        CommitmentEntry entry = new CommitmentEntry(
                promised,
                List.of(new InstallmentEntry(first, Yuan.parse(one)), new InstallmentEntry(second, Yuan.parse(two))));

        assertEquals(Optional.ofNullable(field), CommitmentRule.fault(entry, TODAY, Yuan.parse("1000.00")));
    }

    @ParameterizedTest(name = "{0} of {1}: {2} %")
    @CsvSource({
        "0.00, 86400.00, 0.00",
        "54000.00, 86400.00, 62.50",
        "86399.99, 86400.00, 99.99",
        "5.00, 5.00, 100.00",
        "0.00, 0.00, 100.00"
    })
    void aRateIsHundredOnlyWhenAllIsThere(String part, String whole, BigDecimal rate) {
        assertEquals(rate, RecoveryRule.rate(Yuan.parse(part), Yuan.parse(whole)));
    }
}
