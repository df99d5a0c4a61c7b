package org.labourrights.reporting.letter;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** When letters are sent, how long they leave and on what they rest. */
@Singleton
class LetterKeys implements PolicyKeys {

    /** Who issues the letters about a missing report. */
    enum Issuing {
        /** The ladder itself. */
        AUTOMATIC,
        /** An officer of the recipient, from a draft. */
        OFFICER
    }

    static final PolicyKey<Issuing> ISSUE = PolicyKey.choice("letter.issue", PolicyShapes.choice(Issuing.class));

    static final PolicyKey<Integer> REMINDER_DAYS =
            PolicyKey.period("report.reminderLetterDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> RECTIFICATION_DAYS =
            PolicyKey.period("report.rectificationLetterDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> CORRECTION_DAYS =
            PolicyKey.period("report.returnCorrectionDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Boolean> RETURN_LETTER = PolicyKey.flag("report.returnLetter", "BOOLEAN");
    static final PolicyKey<List<String>> REPORT_BASIS = basis("report.letterBasis");
    static final PolicyKey<List<String>> RISK_BASIS = basis("risk.letterBasis");

    /** Names of documents, one a line of the letter. */
    private static PolicyKey<List<String>> basis(String name) {
        return PolicyKey.of(name, "TEXTS", PolicyLists.list(PolicyShapes.words(200), 1, 10));
    }

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(
                ISSUE, REMINDER_DAYS, RECTIFICATION_DAYS, CORRECTION_DAYS, RETURN_LETTER, REPORT_BASIS, RISK_BASIS);
    }
}
