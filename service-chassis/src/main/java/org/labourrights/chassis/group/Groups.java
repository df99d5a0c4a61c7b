package org.labourrights.chassis.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;

/**
 * Keeps subjects in their groups, whatever happens to them, and raises the alarm when a group reaches the threshold and again
 * at each graver level; in the transaction of what happened.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Groups {

    private static final Logger LOG = Logger.getLogger(Groups.class);

    private final GroupRows rows;
    private final Policies policies;
    private final EventLog log;
    private final CurrentCaller caller;
    private final SystemScope system;
    private final Clock clock;

    Groups(GroupRows rows, Policies policies, EventLog log, CurrentCaller caller, SystemScope system, Clock clock) {
        this.rows = rows;
        this.policies = policies;
        this.log = log;
        this.caller = caller;
        this.system = system;
        this.clock = clock;
    }

    /** Something happened to a subject with a known enterprise; nothing when it gives its group the same as before. */
    public void follow(GroupFamily<?> family, GroupedSubject subject) {
        // A group may reach beyond the division of the officer who enters one of its subjects.
        system.run(family.name() + "-group", () -> moved(family, subject));
    }

    private <L extends Enum<L>> void moved(GroupFamily<L> family, GroupedSubject subject) {
        Optional<GroupMember> known = rows.member(subject.id());
        boolean asBefore = known.filter(member -> member.share().equals(subject.share())
                        && member.divisionPath().equals(subject.divisionPath())
                        && rows.get(member.groupId()).uscc().equals(subject.uscc()))
                .isPresent();
        if (asBefore) {
            return;
        }
        rows.lock(family.name(), subject.uscc());
        GroupMember member = known.orElseGet(() -> join(family, subject));
        SubjectGroup group = rows.fresh(member.groupId());
        if (!group.uscc().equals(subject.uscc())) {
            group.change(member.share(), Share.NONE);
            member.gives(Share.NONE, subject.divisionPath());
            group = open(family, subject);
            member.moveTo(group.id());
        }
        group.reach(subject.day(), subject.divisionPath());
        group.change(member.share(), subject.share());
        member.gives(subject.share(), subject.divisionPath());
        detect(family, group);
    }

    private GroupMember join(GroupFamily<?> family, GroupedSubject subject) {
        GroupMember member = new GroupMember(subject, open(family, subject).id());
        rows.join(member);
        return member;
    }

    private SubjectGroup open(GroupFamily<?> family, GroupedSubject subject) {
        int window = policies.value(family.limits().window(), subject.division(), subject.day());
        return rows.fitting(family.name(), subject.uscc(), subject.day(), window)
                .map(group -> rows.fresh(group.id()))
                .orElseGet(() -> {
                    SubjectGroup group = new SubjectGroup(Ids.next(), family.name(), subject);
                    rows.persistAndFlush(group);
                    return group;
                });
    }

    private <L extends Enum<L>> void detect(GroupFamily<L> family, SubjectGroup group) {
        int threshold = policies.value(family.limits().threshold(), group.division(), LocalDate.now(clock));
        Optional<L> level = level(family, group);
        L before = group.detectedLevel()
                .map(code -> Enum.valueOf(family.level(), code))
                .orElse(null);
        boolean told = group.detectedAt().isPresent() && !GroupRule.graver(level, before);
        Sums open = group.sums().open();
        if (told || !GroupRule.detects(open, threshold)) {
            return;
        }
        group.detected(clock.instant(), level.map(Enum::name).orElse(null));
        rows.flush();
        log.append(family.alarm(new GroupAlarm<>(group, rows.open(group.id()), level)));
        LOG.infof("Group %s detected with %d people", group.groupKey(), open.people());
    }

    /** The level that the people of the open subjects reach now; empty below all. */
    public <L extends Enum<L>> Optional<L> level(GroupFamily<L> family, SubjectGroup group) {
        return GroupRule.level(
                group.sums().open().people(),
                policies.value(family.limits().levels(), group.division(), LocalDate.now(clock)));
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    public SubjectGroup get(GroupFamily<?> family, UUID id) {
        SubjectGroup group = rows.get(id);
        if (!group.family().equals(family.name())) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return group;
    }

    /**
     * Groups of two subjects and more by division and id.
     *
     * @param detected only those that have reached the threshold
     */
    public Page<SubjectGroup> page(
            GroupFamily<?> family, @Nullable UnifiedSocialCreditCode uscc, boolean detected, PageRequest page) {
        return rows.page(caller.get(), family.name(), uscc, detected, page);
    }

    /** The subjects of a group that the caller may see, by day. */
    public Page<GroupMember> members(SubjectGroup group, PageRequest page) {
        return rows.members(group.id(), page);
    }

    /** Whether the caller sees all of it; a place that has some of its subjects could tell the others by subtraction. */
    public boolean whole(SubjectGroup group) {
        return caller.get().covers(group.divisionPath());
    }

    /** What the subjects make that the caller may see. */
    public GroupSums seen(SubjectGroup group) {
        return whole(group) ? group.sums() : rows.ownPart(group.id());
    }
}
