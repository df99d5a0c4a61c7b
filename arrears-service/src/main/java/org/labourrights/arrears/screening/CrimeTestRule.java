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
        CrimeResult group =
                limb(facts.workers(), thresholds.workers(), facts.total(), facts.total(), thresholds.group());
        CrimeResult single =
                limb(facts.months(), thresholds.months(), facts.single(), facts.total(), thresholds.single());
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

    /**
     * What nobody knows is never taken for nothing: a limb that may hold is for a person to look at.
     *
     * @param size workers or months; null: unknown
     * @param amount null: unknown
     * @param atMost the amount is not more than this, known or not
     */
    private static CrimeResult limb(
            @Nullable Integer size, int least, @Nullable Yuan amount, Yuan atMost, @Nullable Yuan threshold) {
        if (size != null && size < least) {
            return CrimeResult.NOT_MET;
        }
        if (threshold == null) {
            return CrimeResult.NEEDS_REVIEW;
        }
        if ((amount == null ? atMost : amount).compareTo(threshold) < 0) {
            return CrimeResult.NOT_MET;
        }
        return size == null || amount == null ? CrimeResult.NEEDS_REVIEW : CrimeResult.MET;
    }
}
