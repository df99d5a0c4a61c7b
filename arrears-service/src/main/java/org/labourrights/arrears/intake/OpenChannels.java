package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Through which channels a place takes leads in: those that its policy names, and those that no place can close, because a
 * law or the matter itself keeps them open. Asked where a caller names a channel; whoever has one channel only, a worker's
 * phone or another system, is taken in wherever it comes from.
 */
@ApplicationScoped
class OpenChannels {

    private final Policies policies;
    private final Divisions divisions;
    private final Clock clock;

    OpenChannels(Policies policies, Divisions divisions, Clock clock) {
        this.policies = policies;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * Says nothing about a place or a time that the intake refuses anyway.
     *
     * @param receivedAt null: now
     * @throws ProblemException {@code E-LEAD-FIELDS} (422) with {@code E-CHANNEL-CLOSED}
     */
    void require(LeadChannel channel, DivisionCode division, @Nullable Instant receivedAt) {
        Instant at = receivedAt == null ? clock.instant() : receivedAt;
        LocalDate on = at.atZone(clock.getZone()).toLocalDate();
        if (divisions.find(division).isEmpty()) {
            return;
        }
        Set<LeadChannel> ofPlace = policies.find(ChannelKeys.OF_PLACE, division, on)
                .map(PolicyRow::value)
                .orElse(null);
        if (ofPlace == null) {
            return;
        }
        Set<String> open = Stream.concat(
                        ofPlace.stream(), policies.value(ChannelKeys.EVERYWHERE, division, on).stream())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!open.contains(channel.name())) {
            throw new ProblemException(Problem.of(
                    "E-LEAD-FIELDS",
                    List.of(new FieldProblem(
                            "/channel",
                            "E-CHANNEL-CLOSED",
                            Map.of(
                                    "channel",
                                    channel,
                                    "division",
                                    division.value(),
                                    "open",
                                    String.join(", ", open))))));
        }
    }
}
