package org.labourrights.inspection.credit;

import org.labourrights.kernel.directory.CreditLevel;

/** The grade that the figures of a year make (企业劳动保障守法诚信等级评价办法). */
final class GradeRule {

    private GradeRule() {}

    /**
     * @param many investigated violations from which on the grade is C, inclusive [R-T8]
     */
    static CreditLevel grade(GradeFigures figures, int many) {
        if (figures.investigated() >= many || !figures.grave().isEmpty()) {
            return CreditLevel.C;
        }
        return figures.investigated() > 0 ? CreditLevel.B : CreditLevel.A;
    }
}
