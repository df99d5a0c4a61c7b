package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.lead.Reach;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.attachment.AttachmentFamily;
import org.labourrights.chassis.attachment.AttachmentLimits;
import org.labourrights.chassis.attachment.AttachmentSubject;
import org.labourrights.chassis.attachment.Attachments;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.person.retention.PersonalDataErased;
import org.labourrights.kernel.person.text.FileTexts;

/** Evidence of leads: for whoever reaches the lead to add and list, for its handler to open. */
@ApplicationScoped
class LeadEvidence implements AttachmentFamily {

    static final String REPORTER = "reporter";

    /** Ways by which workers come to their own lead, by login and by receipt code. */
    private static final Set<Reach> OWN = Set.of(Reach.OWN, Reach.SERVICE);

    private final LeadReach leads;
    private final FileTexts texts;
    private final Attachments attachments;

    LeadEvidence(LeadReach leads, FileTexts texts, Attachments attachments) {
        this.leads = leads;
        this.texts = texts;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "lead";
    }

    @Override
    public AttachmentLimits limits() {
        return new AttachmentLimits(
                EvidenceKeys.FILES, EvidenceKeys.MEBIBYTES, EvidenceKeys.FILE_MEBIBYTES, EvidenceKeys.TYPES);
    }

    @Override
    public AttachmentSubject reach(UUID id) {
        return subject(leads.get(id), null);
    }

    /**
     * What workers hand in to their own lead is signed by the service: whose lead it is must stand nowhere. It belongs to the
     * matter, also when that lead was merged. Whoever comes to it by an office signs, also one who works for a wage besides.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-LEAD-MERGED} (409) for an office
     */
    @Override
    public AttachmentSubject lock(UUID id) {
        ArrearsLead lead = leads.get(id);
        return leads.of(lead).filter(OWN::contains).isPresent()
                ? subject(lead, REPORTER)
                : subject(leads.lock(id), null);
    }

    @Override
    public boolean opens(AttachmentSubject subject) {
        return texts.handled(LeadPeople.subject(leads.get(subject.id())));
    }

    @Override
    public String refusal() {
        return "E-REPORTER";
    }

    /** That there was evidence, with its hash, stays. */
    void forget(@Observes PersonalDataErased erased) {
        attachments.erase(this, erased.subject());
    }

    private static AttachmentSubject subject(ArrearsLead lead, @Nullable String signedAs) {
        return new AttachmentSubject(
                lead.id(), lead.leadNo(), lead.divisionPath(), lead.facts().divisionCode(), signedAs);
    }
}
