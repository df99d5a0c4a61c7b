package org.labourrights.arrears.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.scope.SystemScope;

/**
 * Keeps every lead with a known employer in its group, whatever happens to it, and raises the alarm when a group reaches
 * the threshold and again at each graver level; in the transaction of what happened.
 */
@ApplicationScoped
class GroupLeads {

    private static final Logger LOG = Logger.getLogger(GroupLeads.class);

    private final Groups groups;
    private final Policies policies;
    private final EventLog log;
    private final SystemScope system;
    private final Clock clock;

    GroupLeads(Groups groups, Policies policies, EventLog log, SystemScope system, Clock clock) {
        this.groups = groups;
        this.policies = policies;
        this.log = log;
        this.system = system;
        this.clock = clock;
    }

    void hear(@Observes LeadEvent event) {
        LeadFacts lead = event.lead();
        UnifiedSocialCreditCode uscc = lead.uscc();
        if (uscc != null) {
            // A group may reach beyond the division of the officer who enters one of its leads.
            system.run("lead-group", () -> follow(lead, uscc));
        }
    }

    private void follow(LeadFacts lead, UnifiedSocialCreditCode uscc) {
        Share now = Share.of(lead);
        Optional<GroupMember> known = groups.member(lead.id());
        boolean asBefore = known.filter(member -> member.share().equals(now)
                        && member.divisionPath().equals(lead.divisionPath())
                        && groups.get(member.groupId()).uscc().equals(uscc))
                .isPresent();
        if (asBefore) {
            return;
        }
        groups.lock(uscc);
        LocalDate day = lead.receivedAt().atZone(clock.getZone()).toLocalDate();
        GroupMember member = known.orElseGet(() -> join(lead, uscc, day));
        LeadGroup group = fresh(member.groupId());
        if (!group.uscc().equals(uscc)) {
            group.change(member.share(), Share.NONE);
            member.gives(Share.NONE, lead.divisionPath());
            group = open(lead, uscc, day);
            member.moveTo(group.id());
        }
        group.reach(day, lead.divisionPath());
        group.change(member.share(), now);
        member.gives(now, lead.divisionPath());
        detect(group);
    }

    /** As it stands now that the lock is held: what this transaction read before may be out of date. */
    private LeadGroup fresh(UUID id) {
        LeadGroup group = groups.get(id);
        groups.getEntityManager().flush();
        groups.getEntityManager().refresh(group);
        return group;
    }

    private GroupMember join(LeadFacts lead, UnifiedSocialCreditCode uscc, LocalDate day) {
        GroupMember member = new GroupMember(lead, day, open(lead, uscc, day).id());
        groups.join(member);
        return member;
    }

    private LeadGroup open(LeadFacts lead, UnifiedSocialCreditCode uscc, LocalDate day) {
        int window = policies.value(GroupKeys.WINDOW_DAYS, lead.divisionCode(), day);
        return groups.fitting(uscc, day, window).map(group -> fresh(group.id())).orElseGet(() -> {
            LeadGroup group = new LeadGroup(Ids.next(), uscc, lead, day);
            groups.persistAndFlush(group);
            return group;
        });
    }

    private void detect(LeadGroup group) {
        LocalDate today = LocalDate.now(clock);
        int threshold = policies.value(GroupKeys.PERSON_THRESHOLD, group.division(), today);
        Sums open = group.stillOpen();
        Optional<ResponseLevel> level = level(group);
        boolean told = group.detectedAt().isPresent()
                && !GroupRule.graver(level, group.detectedLevel().orElse(null));
        if (told || !GroupRule.detects(open, threshold)) {
            return;
        }
        group.detected(clock.instant(), level.orElse(null));
        groups.flush();
        log.append(new GroupDetected(
                        group.groupKey(),
                        groups.openLeads(group.id()),
                        open.workers(),
                        open.amount(),
                        group.uscc(),
                        level.orElse(null))
                .event(group.divisionPath()));
        LOG.infof("Group %s detected with %d workers", group.groupKey(), open.workers());
    }

    /** The level that the workers of the group reach now. */
    Optional<ResponseLevel> level(LeadGroup group) {
        Map<ResponseLevel, Integer> limits = policies.value(GroupKeys.LEVELS, group.division(), LocalDate.now(clock));
        return GroupRule.level(group.stillOpen().workers(), limits);
    }
}
