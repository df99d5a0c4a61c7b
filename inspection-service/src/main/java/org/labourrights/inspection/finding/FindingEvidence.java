package org.labourrights.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.labourrights.chassis.attachment.AttachmentFamily;
import org.labourrights.chassis.attachment.AttachmentLimits;
import org.labourrights.chassis.attachment.AttachmentSubject;
import org.labourrights.inspection.disposition.Acting;

/** Evidence of findings: for whoever sees the finding to list, for the agency that disposes of it to add and open. */
@ApplicationScoped
class FindingEvidence implements AttachmentFamily {

    private final Findings findings;
    private final Acting acting;

    FindingEvidence(Findings findings, Acting acting) {
        this.findings = findings;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public AttachmentLimits limits() {
        return new AttachmentLimits(
                FindingKeys.FILES, FindingKeys.MEBIBYTES, FindingKeys.FILE_MEBIBYTES, FindingKeys.TYPES);
    }

    @Override
    public AttachmentSubject reach(UUID id) {
        return subject(findings.get(id));
    }

    @Override
    public AttachmentSubject lock(UUID id) {
        Finding one = findings.lock(id);
        acting.require(one.agencyId(), one.divisionPath());
        return subject(one);
    }

    @Override
    public boolean opens(AttachmentSubject subject) {
        Finding one = findings.get(subject.id());
        return acting.is(one.agencyId(), one.divisionPath());
    }

    private static AttachmentSubject subject(Finding one) {
        return new AttachmentSubject(one.id(), one.findingNo(), one.divisionPath(), one.division());
    }
}
