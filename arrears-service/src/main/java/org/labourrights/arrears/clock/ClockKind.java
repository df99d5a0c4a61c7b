package org.labourrights.arrears.clock;

/** What has to happen in time (时限种类). */
public enum ClockKind {
    /** A named officer answers for the lead (当日受理). */
    ACCEPT("lead.sla.acceptDays"),
    /** First contact with the reporter or the enterprise (次日对接). */
    CONNECT("lead.sla.connectDays"),
    /** First feedback of any stage to the reporter (3日反馈). */
    FEEDBACK("lead.sla.feedbackDays"),
    /** A refusal is told in writing within five working days of receipt; an acceptance ends it. */
    REJECTION_NOTICE("lead.sla.rejectionNoticeDays"),
    /** A complaint that is borne out and that the inspection is in charge of becomes a case (立案). */
    FILING("lead.sla.filingDays"),
    /** A petition is registered and routed (信访登记转送). */
    PETITION_ROUTING("lead.sla.petitionRoutingDays"),
    /** A petition is answered (信访答复); may be extended once with approval. */
    PETITION_ANSWER("lead.sla.petitionAnswerDays"),
    /** The answer to a petition is reviewed (信访复查). */
    PETITION_REVIEW("lead.sla.petitionReviewDays"),
    /** The receiving unit confirms a transfer (移送确认). */
    TRANSFER_CONFIRMATION("lead.transferConfirmDays"),
    /** The reporter may object to a resolution; running out is what it is for, and nobody has missed anything. */
    OBJECTION("lead.objectionDays"),
    /** A reopened lead is taken up again (重新办理). */
    REOPENED("lead.reopenedDays");

    private final String policyKey;

    ClockKind(String policyKey) {
        this.policyKey = policyKey;
    }

    /** Policy that gives the length. */
    String policyKey() {
        return policyKey;
    }

    /** One of the three clocks that are counted from receipt by the rules of {@code lead.sla.unit} and its neighbours. */
    boolean ofReceipt() {
        return this == ACCEPT || this == CONNECT || this == FEEDBACK;
    }

    /** Whether running out is a failure of the agency. */
    boolean canBeMissed() {
        return this != OBJECTION;
    }
}
