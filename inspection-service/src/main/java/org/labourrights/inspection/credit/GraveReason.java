package org.labourrights.inspection.credit;

import java.util.Collection;
import java.util.Optional;
import org.labourrights.inspection.violation.ViolationType;

/**
 * What makes the grade C whatever the number of violations (企业劳动保障守法诚信等级评价办法); code list {@code grave-reason}.
 */
public enum GraveReason {
    /** 使用童工. */
    CHILD_LABOR,
    /** 强迫劳动. */
    FORCED_LABOR,
    /** 拒不整改或拒不履行决定. */
    REFUSED_RECTIFICATION,
    /** 阻挠监察执法. */
    OBSTRUCTION,
    /** 引发群体性或极端事件. */
    MASS_INCIDENT,
    /** 被追究刑事责任. */
    CRIMINAL_LIABILITY;

    /** What a violation of these types is by itself; the first that is grave. */
    static Optional<GraveReason> of(Collection<ViolationType> types) {
        if (types.contains(ViolationType.CHILD_LABOR)) {
            return Optional.of(CHILD_LABOR);
        }
        if (types.contains(ViolationType.FORCED_LABOR)) {
            return Optional.of(FORCED_LABOR);
        }
        return types.contains(ViolationType.OBSTRUCTION) ? Optional.of(OBSTRUCTION) : Optional.empty();
    }
}
