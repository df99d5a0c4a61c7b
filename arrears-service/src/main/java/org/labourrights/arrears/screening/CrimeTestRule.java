package org.labourrights.arrears.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/** The arrears crime test (拒不支付劳动报酬罪, 法释〔2013〕3号 §§2-4); pure. All comparisons include the limit itself. */
final class CrimeTestRule {

    private CrimeTestRule() {}

    static CrimeTest test(CrimeFacts facts, CrimeThresholds thresholds) {
        if (!facts.refused()) {
            return new CrimeTest(CrimeResult.NOT_MET, null);
        }
        CrimeResult group = limb(facts.workers() >= thresholds.workers(), facts.total(), thresholds.group());
        CrimeResult single = limb(facts.months() >= thresholds.months(), facts.single(), thresholds.single());
        for (CrimeResult result : List.of(CrimeResult.MET, CrimeResult.NEEDS_REVIEW)) {
            if (group == result) {
                return new CrimeTest(result, CrimeBasis.GROUP);
            }
            if (single == result) {
                return new CrimeTest(result, CrimeBasis.SINGLE);
            }
        }
        return new CrimeTest(CrimeResult.NOT_MET, null);
    }

    private static CrimeResult limb(boolean reached, Yuan amount, @Nullable Yuan threshold) {
        if (!reached) {
            return CrimeResult.NOT_MET;
        }
        if (threshold == null) {
            return CrimeResult.NEEDS_REVIEW;
        }
        return amount.compareTo(threshold) >= 0 ? CrimeResult.MET : CrimeResult.NOT_MET;
    }
}
