package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.ProblemException;

/**
 * What officers wrote into the file of a lead may name anybody, the reporter too: dates and codes are for all who see the
 * lead, the sentences only for its handler, who says why and leaves a record (劳动保障监察条例 §9).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileTexts {

    private final LeadReach leads;
    private final People people;
    private final PersonalDataAccess access;

    FileTexts(LeadReach leads, People people, PersonalDataAccess access) {
        this.leads = leads;
        this.people = people;
        this.access = access;
    }

    /**
     * Whether the answer holds the sentences.
     *
     * @param asked without a purpose: without them
     * @param part of the file, for the record of the reading: {@code contacts}
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-REPORTER} (403) with a purpose, for everybody but the
     *     handler
     */
    public boolean shown(UUID leadId, TextsAsked asked, String part) {
        return shown(leads.get(leadId), asked, part, false);
    }

    /**
     * As {@link #shown(UUID, TextsAsked, String)}, for a lead that the caller has reached already.
     *
     * @param addressed whether the sentences were written to the caller's agency, which reads them without being the handler
     */
    public boolean shown(ArrearsLead lead, TextsAsked asked, String part, boolean addressed) {
        UnmaskPurpose purpose = asked.purpose;
        if (purpose == null) {
            return false;
        }
        if (!addressed && !handled(lead)) {
            throw People.refused(lead, part, purpose);
        }
        access.record(lead.leadNo(), lead.divisionPath(), Set.of(part), purpose.recorded());
        return true;
    }

    /** Whether the caller answers for the lead, and so may read all of its file. */
    public boolean handled(ArrearsLead lead) {
        return people.handledByCaller(lead);
    }
}
