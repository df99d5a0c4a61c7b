package org.labourrights.inspection.credit;

import jakarta.inject.Singleton;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code credit.yaml}. */
@Singleton
class CreditKeys implements PolicyKeys {

    /** Months for which a record of each kind holds. */
    static final PolicyKey<Map<CreditKind, Integer>> VALID_MONTHS = PolicyKey.of(
            "credit.validMonths",
            "MONTHS",
            PolicyLists.table(
                    CreditKind.class,
                    EnumSet.allOf(CreditKind.class),
                    EnumSet.allOf(CreditKind.class),
                    PolicyShapes.whole(1, 120)));

    /** Investigated violations of a year from which on the grade is C. */
    static final PolicyKey<Integer> MANY = PolicyKey.count("credit.grade.investigatedForC", "VIOLATIONS", 1, 100);

    /** Day of the next year on which the grade is given by itself. */
    static final PolicyKey<MonthDay> GRADE_DAY = PolicyKey.of("credit.grade.day", "MONTH_DAY", PolicyShapes.monthDay());

    /** For how long an agency may take to answer what it was asked to do. */
    static final PolicyKey<Integer> ANSWER = PolicyKey.period("credit.measureAnswerDays", DayUnit.WORKING_DAY, 1, 180);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(VALID_MONTHS, MANY, GRADE_DAY, ANSWER);
    }
}
