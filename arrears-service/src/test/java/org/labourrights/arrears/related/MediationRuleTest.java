package org.labourrights.arrears.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.lead.LeadState;

class MediationRuleTest {

    private static final Map<RelatedStatus, Map<LeadState, LeadState>> FOLLOWS = Map.of(
            RelatedStatus.NOT_ACCEPTED, Map.of(LeadState.TO_MEDIATION, LeadState.RETURNED_FROM_MEDIATION),
            RelatedStatus.FAILED, Map.of(LeadState.TO_MEDIATION, LeadState.RETURNED_FROM_MEDIATION),
            RelatedStatus.WITHDRAWN, Map.of(LeadState.TO_MEDIATION, LeadState.RETURNED_FROM_MEDIATION),
            RelatedStatus.EFFECTIVE,
                    Map.of(
                            LeadState.TO_MEDIATION, LeadState.RESOLVED,
                            LeadState.RETURNED_FROM_MEDIATION, LeadState.RESOLVED),
            RelatedStatus.BREACHED,
                    Map.of(
                            LeadState.TO_MEDIATION, LeadState.CONNECTED,
                            LeadState.RETURNED_FROM_MEDIATION, LeadState.CONNECTED,
                            LeadState.RESOLVED, LeadState.CONNECTED,
                            LeadState.CLOSED, LeadState.CONNECTED));

    @Test
    void everyStepMovesTheLeadOnlyWhereTheTableSays() {
        for (RelatedStatus status : RelatedStatus.values()) {
            for (LeadState state : LeadState.values()) {
                Optional<LeadState> follows = MediationRule.follows(status, state);
                assertEquals(
                        Optional.ofNullable(
                                FOLLOWS.getOrDefault(status, Map.of()).get(state)),
                        follows,
                        status + " in " + state);
                follows.ifPresent(target -> assertTrue(state.canBecome(target), state + " → " + target));
            }
        }
    }
}
