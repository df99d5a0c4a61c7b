package org.labourrights.inspection.casework;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.labourrights.inspection.violation.ViolationType;

/** Whether labour inspection reaches a matter (劳动保障监察条例 §§2, 11; pitfall P20); pure. */
final class FilingRule {

    /** Owed to the bureau, not to a worker. */
    private static final Set<ViolationType> TO_THE_BUREAU =
            EnumSet.of(ViolationType.NOT_REPORTING, ViolationType.OBSTRUCTION);

    private FilingRule() {}

    /**
     * Why it cannot be filed; empty when it can.
     *
     * @param guided whether what is incomplete was guided and mediated first
     */
    static Optional<String> obstacle(EmploymentRelation relation, boolean guided, Collection<ViolationType> types) {
        return switch (relation) {
            case ESTABLISHED -> Optional.empty();
            case INCOMPLETE -> guided ? Optional.empty() : Optional.of("E-CASE-GUIDANCE");
            case NOT_APPLICABLE -> TO_THE_BUREAU.containsAll(types) ? Optional.empty() : Optional.of("E-CASE-RELATION");
            case CIVIL, UNKNOWN -> Optional.of("E-CASE-RELATION");
        };
    }
}
