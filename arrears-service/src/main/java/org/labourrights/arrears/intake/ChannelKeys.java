package org.labourrights.arrears.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;

/** Through which channels leads come in; no place closes them all. */
@Singleton
class ChannelKeys implements PolicyKeys {

    static final PolicyKey<Set<LeadChannel>> OF_PLACE =
            PolicyKey.of("lead.channels", "CODES", PolicyLists.set(PolicyShapes.choice(LeadChannel.class), 1));

    static final PolicyKey<Set<LeadChannel>> EVERYWHERE = PolicyKey.of(
            "lead.channels.everywhere", "CODES", PolicyLists.set(PolicyShapes.choice(LeadChannel.class), 1));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(OF_PLACE, EVERYWHERE);
    }
}
