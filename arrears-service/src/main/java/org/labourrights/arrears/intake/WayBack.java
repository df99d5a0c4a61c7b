package org.labourrights.arrears.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadChannel;

/**
 * How whoever reports a lead reads what becomes of it.
 *
 * @param personKey of the login that reports; null without one
 * @param byReceipt whether a receipt code is given
 */
record WayBack(@Nullable String personKey, boolean byReceipt) {
    /** Without login and code: by telephone or by the ticket of the channel, if at all. */
    static final WayBack NONE = new WayBack(null, false);

    static final WayBack RECEIPT = new WayBack(null, true);

    /** What authorities found themselves: the number is that of the source, and nobody waits for an answer. */
    private static final Set<LeadChannel> FOUND = Set.of(
            LeadChannel.INSPECTION_FOUND,
            LeadChannel.REPORT_ANALYSIS,
            LeadChannel.SELF_SCREENING,
            LeadChannel.PUBLIC_OPINION);

    static WayBack login(String personKey) {
        return new WayBack(personKey, false);
    }

    /** Whether an answer can reach somebody: nobody is held to a feedback that nobody could get (K-07). */
    boolean reaches(LeadSubmission submission) {
        Reporter reporter = submission.reporter();
        boolean byPhone = reporter != null && reporter.phone() != null;
        boolean byTicket = submission.externalNo() != null && !FOUND.contains(submission.channel());
        return personKey != null || byReceipt || byPhone || byTicket;
    }
}
