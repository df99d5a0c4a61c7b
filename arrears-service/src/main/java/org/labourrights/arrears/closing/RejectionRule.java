package org.labourrights.arrears.closing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;

/** When a reason may be given; pure. */
final class RejectionRule {

    private RejectionRule() {}

    /**
     * The field that stands against the reason; empty when it may be given.
     *
     * @param receivedOn day on which the lead came in
     * @param limitYears inspection no longer looks into violations that ended longer ago (劳动保障监察条例 §20)
     */
    static Optional<String> obstacle(Rejection rejection, LeadFacts lead, LocalDate receivedOn, int limitYears) {
        boolean fits =
                switch (rejection.reason()) {
                    case OUT_OF_SCOPE -> lead.relation() == EmploymentRelation.CIVIL;
                    case TIME_BARRED -> timeBarred(rejection.violationEndedOn(), receivedOn, limitYears);
                    case NO_EMPLOYER -> lead.uscc() == null;
                    case NOT_SUBSTANTIATED -> lead.state() == LeadState.INVESTIGATING;
                    case WRONG_DIVISION -> rejection.toAgencyId() != null;
                };
        return fits ? Optional.empty() : Optional.of(field(rejection.reason()));
    }

    private static boolean timeBarred(@Nullable LocalDate endedOn, LocalDate receivedOn, int limitYears) {
        return endedOn != null && endedOn.plusYears(limitYears).isBefore(receivedOn);
    }

    private static String field(RejectionReason reason) {
        return switch (reason) {
            case OUT_OF_SCOPE, NO_EMPLOYER, NOT_SUBSTANTIATED -> "/reason";
            case TIME_BARRED -> "/violationEndedOn";
            case WRONG_DIVISION -> "/toAgencyId";
        };
    }
}
