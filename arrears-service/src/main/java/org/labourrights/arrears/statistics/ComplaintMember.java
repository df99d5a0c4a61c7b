package org.labourrights.arrears.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.related.CaseStep;

/**
 * A lead or a case that belongs to a complaint (诉求标识).
 *
 * @param name number of the lead or case
 * @param acceptedOn day from which it counts
 * @param endedOn null while it is open
 * @param ofCase a case that grew out of the complaint, whose lead may not be known yet
 */
record ComplaintMember(
        String name,
        String divisionPath,
        LocalDate acceptedOn,
        @Nullable LocalDate endedOn,
        boolean ofCase) {

    static ComplaintMember of(LeadFacts lead, LocalDate acceptedOn, @Nullable LocalDate endedOn) {
        return new ComplaintMember(lead.leadNo(), lead.divisionPath(), acceptedOn, endedOn, false);
    }

    static ComplaintMember of(CaseStep step) {
        return new ComplaintMember(
                step.kind() + "/" + step.refNo(),
                step.divisionPath(),
                step.on(),
                step.ended() ? step.on() : null,
                true);
    }
}
