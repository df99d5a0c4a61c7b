package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.attachment.AttachmentFamily;
import org.labourrights.chassis.attachment.AttachmentLimits;
import org.labourrights.chassis.attachment.AttachmentSubject;
import org.labourrights.chassis.attachment.Attachments;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.person.retention.PersonalDataErased;
import org.labourrights.kernel.person.retention.Retention;
import org.labourrights.kernel.person.text.FileTexts;

/** Evidence of leads: for whoever reaches the lead to add and list, for its handler to open. */
@ApplicationScoped
class LeadEvidence implements AttachmentFamily {

    /** Signs for whoever comes by the code of a receipt. */
    static final String RECEIPT = "receipt";

    /** Signs for workers who come by login to their own lead. */
    private static final String REPORTER = "reporter";

    private final LeadReach leads;
    private final Leads all;
    private final FileTexts texts;
    private final Attachments attachments;
    private final Retention retention;
    private final SystemScope system;

    LeadEvidence(
            LeadReach leads,
            Leads all,
            FileTexts texts,
            Attachments attachments,
            Retention retention,
            SystemScope system) {
        this.leads = leads;
        this.all = all;
        this.texts = texts;
        this.attachments = attachments;
        this.retention = retention;
        this.system = system;
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
    public AttachmentLimits limits(AttachmentSubject subject) {
        return RECEIPT.equals(subject.signedAs())
                ? new AttachmentLimits(
                        EvidenceKeys.RECEIPT_FILES,
                        EvidenceKeys.RECEIPT_MEBIBYTES,
                        EvidenceKeys.FILE_MEBIBYTES,
                        EvidenceKeys.TYPES)
                : limits();
    }

    @Override
    public AttachmentSubject reach(UUID id) {
        return subject(leads.get(id), null);
    }

    /**
     * What workers hand in to their own lead is signed by the service: whose lead it is must stand nowhere. It belongs to the
     * matter, also when that lead was merged. Whoever comes to it by an office signs, also one who works for a wage besides.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404); {@code E-LEAD-MERGED} (409) for an office; {@code E-EVIDENCE-OVER}
     *     (409) when what was known of people is erased already
     */
    @Override
    public AttachmentSubject lock(UUID id) {
        ArrearsLead lead = leads.get(id);
        AttachmentSubject subject =
                switch (leads.of(lead).orElseThrow()) {
                    case OWN -> subject(lead, REPORTER);
                    case SERVICE -> subject(lead, RECEIPT);
                    case OFFICE, AGENCY -> subject(leads.lock(id), null);
                };
        system.run("evidence", () -> requireKept(id));
        return subject;
    }

    /** Locked as the retention locks it, the lead that goes on: the erasing, which comes once, is before this or after. */
    private void requireKept(UUID id) {
        ArrearsLead matter = all.lockMerged(all.survivorId(id));
        if (!matter.state().isOpen() && !retention.isAhead(LeadPeople.subject(matter))) {
            throw new ProblemException(Problem.of("E-EVIDENCE-OVER"));
        }
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
