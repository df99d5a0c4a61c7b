package org.labourrights.arrears.clock;

import java.util.Set;
import org.labourrights.arrears.reference.PeriodKeys;
import org.labourrights.chassis.clock.ByPlace;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.scope.Roles;

/** What has to happen in time (时限种类), as {@link LeadClockFamily} declares it; {@link FollowLeads} says what sets it off. */
public enum ClockKind {
    /** A named officer answers for the lead (当日受理). */
    ACCEPT(PeriodKeys.ACCEPT),
    /** First contact with the reporter or the enterprise (次日对接). */
    CONNECT(PeriodKeys.CONNECT),
    /** First feedback of any stage to the reporter (3日反馈). */
    FEEDBACK(PeriodKeys.FEEDBACK),
    /** A refusal is told in writing within five working days of receipt; an acceptance ends it. */
    REJECTION_NOTICE(PeriodKeys.REJECTION_NOTICE),
    /** A complaint that is borne out and that the inspection is in charge of becomes a case (立案). */
    FILING(PeriodKeys.FILING),
    /** A petition is registered and routed (信访登记转送). */
    PETITION_ROUTING(PeriodKeys.PETITION_ROUTING),
    /** A petition is answered (信访答复); may be extended once with approval. */
    PETITION_ANSWER(PeriodKeys.PETITION_ANSWER),
    /** The answer to a petition is reviewed (信访复查). */
    PETITION_REVIEW(PeriodKeys.PETITION_REVIEW),
    /** The review is checked by the next level (信访复核). */
    PETITION_RECHECK(PeriodKeys.PETITION_RECHECK),
    /** The receiving unit confirms a transfer (移送确认). */
    TRANSFER_CONFIRMATION(PeriodKeys.TRANSFER_CONFIRMATION),
    /** The reporter may object to a resolution; running out is what it is for, and nobody has missed anything. */
    OBJECTION(PeriodKeys.OBJECTION),
    /** A reopened lead is taken up again (重新办理). */
    REOPENED(PeriodKeys.REOPENED);

    private static final Set<String> OFFICERS =
            Set.of(Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER);

    private static final Set<String> APPROVING = Set.of(Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER);

    private final PolicyKey<Integer> policyKey;

    ClockKind(PolicyKey<Integer> policyKey) {
        this.policyKey = policyKey;
    }

    /** Policy that gives the length. */
    PolicyKey<Integer> policyKey() {
        return policyKey;
    }

    /** One of the three clocks that are counted from receipt by the rules of {@code lead.sla.unit} and its neighbours. */
    boolean ofReceipt() {
        return this == ACCEPT || this == CONNECT || this == FEEDBACK;
    }

    /** What it is to the chassis; where a place lets it stand, warns of it and tells superiors are policies of the place. */
    DeclaredClock declaration() {
        DeclaredClock declared = counted()
                .pausable(ByPlace.policy(ClockKeys.PAUSABLE).map(kinds -> kinds.contains(this)), OFFICERS)
                .warning(ByPlace.policy(ClockKeys.WARNING_HOURS).map(hours -> hours.before(this)))
                .escalating(ByPlace.policy(ClockKeys.ESCALATION_HOURS).map(DeclaredClock::hours));
        return switch (this) {
            case PETITION_ANSWER -> declared.extendable(1, PeriodKeys.PETITION_ANSWER_EXTENSION, APPROVING);
            case TRANSFER_CONFIRMATION, PETITION_REVIEW, PETITION_RECHECK -> declared.answeredForElsewhere();
            case ACCEPT, CONNECT, FEEDBACK, REJECTION_NOTICE, FILING, PETITION_ROUTING, OBJECTION, REOPENED -> declared;
        };
    }

    private DeclaredClock counted() {
        return switch (this) {
            case ACCEPT, CONNECT, FEEDBACK -> DeclaredClock.deadline(name(), ReceiptDues.period(this));
            case OBJECTION -> DeclaredClock.window(name(), policyKey);
            case REJECTION_NOTICE,
                    FILING,
                    PETITION_ROUTING,
                    PETITION_ANSWER,
                    PETITION_REVIEW,
                    PETITION_RECHECK,
                    TRANSFER_CONFIRMATION,
                    REOPENED -> DeclaredClock.deadline(name(), policyKey);
        };
    }
}
