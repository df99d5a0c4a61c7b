package org.labourrights.kernel.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.policy.PolicyKey;

/**
 * For how long people are kept: {@code Keeping.years(CaseKeys.RETENTION).accountDays(CaseKeys.ACCOUNTS)}. The numbers are
 * policy rows with their law.
 */
public final class Keeping {

    private final PolicyKey<Integer> years;
    private final @Nullable PolicyKey<Integer> accountDays;

    private Keeping(PolicyKey<Integer> years, @Nullable PolicyKey<Integer> accountDays) {
        this.years = years;
        this.accountDays = accountDays;
    }

    /** People and texts for so many years after the end of their subject, and accounts as long. */
    public static Keeping years(PolicyKey<Integer> years) {
        return new Keeping(years, null);
    }

    /** Accounts for so many days after the payment alone. */
    public Keeping accountDays(PolicyKey<Integer> days) {
        return new Keeping(years, days);
    }

    /** Years after the end. */
    public PolicyKey<Integer> years() {
        return years;
    }

    /** Days after the payment; empty: as long as the people. */
    public Optional<PolicyKey<Integer>> accountDays() {
        return Optional.ofNullable(accountDays);
    }
}
