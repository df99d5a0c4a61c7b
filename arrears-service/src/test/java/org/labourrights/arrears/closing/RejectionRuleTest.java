package org.labourrights.arrears.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;

class RejectionRuleTest {
    private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 5, 11);

    @Test
    void aLeadIsRefusedUntilItsFactsAreFoundOutAndNotLater() {
        Set<LeadState> refusable = EnumSet.noneOf(LeadState.class);
        for (LeadState state : LeadState.values()) {
            if (state.canBecome(LeadState.REJECTED)) {
                refusable.add(state);
            }
        }

        assertEquals(
                Set.of(LeadState.RECEIVED, LeadState.ACCEPTED, LeadState.CONNECTED, LeadState.INVESTIGATING),
                refusable);
    }

    @ParameterizedTest
    @EnumSource(LeadState.class)
    void onlyAnInvestigationFindsThatThereAreNoArrears(LeadState state) {
        Optional<String> obstacle = RejectionRule.obstacle(
                new Rejection(RejectionReason.NOT_SUBSTANTIATED, null, null, "经核实。"), lead(state), RECEIVED_ON, 2);

        assertEquals(state == LeadState.INVESTIGATING ? Optional.empty() : Optional.of("/reason"), obstacle);
    }

    private static LeadFacts lead(LeadState state) {
        return new LeadFacts(
                UUID.randomUUID(),
                "QX-152921-20260511-0001",
                UUID.randomUUID(),
                LeadType.COMPLAINT,
                LeadChannel.ONSITE,
                state,
                null,
                Instant.parse("2026-05-11T01:00:00Z"),
                null,
                null,
                EmploymentRelation.ESTABLISHED,
                new DivisionCode("152921"),
                "CN/150000/152900/152921/",
                1,
                Yuan.ZERO,
                null,
                Yuan.ZERO,
                0,
                MigrantWage.UNKNOWN,
                null,
                null);
    }
}
