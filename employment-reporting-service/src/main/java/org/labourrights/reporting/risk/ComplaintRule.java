package org.labourrights.reporting.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Tells a complaint anew from everything that is known of it, in the order in which it happened: whatever order it was
 * heard in, the outcome is the same. Pure.
 */
final class ComplaintRule {
    private static final String PAID_IN_FULL = "PAID_IN_FULL";

    private ComplaintRule() {}

    /** @param parts of one complaint, at least one, in any order */
    static Complaint of(Collection<ComplaintPart> parts) {
        List<ComplaintPart> told = parts.stream()
                .sorted(Comparator.comparing(ComplaintPart::moment))
                .toList();
        Course course = new Course(told.getFirst());
        told.forEach(course::take);
        return course.complaint();
    }

    private static final class Course {
        private final String reference;
        private final Complaint.Kind kind;
        private String divisionPath;
        private @Nullable UnifiedSocialCreditCode uscc;
        private @Nullable UnifiedSocialCreditCode platformUscc;
        private @Nullable String countingId;
        private @Nullable LocalDate receivedOn;
        private @Nullable LocalDate acceptedOn;
        private LeadMoney money = LeadMoney.NONE;
        private @Nullable LocalDate closedOn;
        private @Nullable String outcome;
        private @Nullable String mergedInto;

        private Course(ComplaintPart first) {
            reference = first.reference();
            kind = first.subject().kind();
            divisionPath = first.subject().divisionPath();
        }

        private void take(ComplaintPart part) {
            ComplaintPart.Subject said = part.subject();
            if (part.ownEvent()) {
                divisionPath = said.divisionPath();
            }
            uscc = said.uscc() == null ? uscc : said.uscc();
            countingId = said.countingId() == null ? countingId : said.countingId();
            take(part.step());
        }

        private void take(ComplaintStep step) {
            switch (step) {
                case ComplaintStep.Received received -> {
                    receivedOn = receivedOn == null ? received.on() : receivedOn;
                    money = money.claimedFor(received.workers());
                }
                case ComplaintStep.Accepted accepted -> {
                    acceptedOn = acceptedOn == null ? accepted.on() : acceptedOn;
                    goesOn();
                }
                case ComplaintStep.HeldLiable liable -> platformUscc = liable.platform();
                case ComplaintStep.Confirmed confirmed -> {
                    money = money.with(confirmed);
                    goesOn();
                }
                case ComplaintStep.Paid paid -> money = money.with(paid);
                case ComplaintStep.TakenBack takenBack -> {
                    money = money.with(takenBack);
                    if (PAID_IN_FULL.equals(outcome) && takenBack.remaining().signum() > 0) {
                        goesOn();
                    }
                }
                case ComplaintStep.Stands stands -> money = money.with(stands.on(), stands.sums());
                case ComplaintStep.Merged merged -> mergedInto = merged.into();
                case ComplaintStep.Parted parted -> {
                    mergedInto = null;
                    money = money.with(parted.on(), parted.sums());
                    goesOn();
                }
                case ComplaintStep.Closed closed -> {
                    closedOn = closed.on();
                    outcome = closed.outcome();
                }
            }
        }

        /** Reopening is told to nobody: what happens only to an open one shows that it is open again. */
        private void goesOn() {
            closedOn = null;
            outcome = null;
        }

        private Complaint complaint() {
            return new Complaint(
                    reference,
                    kind,
                    uscc,
                    platformUscc,
                    divisionPath,
                    countingId,
                    receivedOn,
                    acceptedOn,
                    money,
                    closedOn,
                    outcome,
                    mergedInto);
        }
    }
}
