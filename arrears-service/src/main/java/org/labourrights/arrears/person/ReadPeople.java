package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Reads the people of a lead: in clear for its handler who says why, masked for colleagues, only a token where somebody
 * blew the whistle (劳动保障监察条例 §9).
 */
@ApplicationScoped
class ReadPeople {

    private final Leads leads;
    private final Matters matters;
    private final LeadReach reach;
    private final People people;
    private final PersonRows rows;
    private final LeadTexts texts;
    private final PersonalDataAccess access;

    ReadPeople(
            Leads leads,
            Matters matters,
            LeadReach reach,
            People people,
            PersonRows rows,
            LeadTexts texts,
            PersonalDataAccess access) {
        this.leads = leads;
        this.matters = matters;
        this.reach = reach;
        this.people = people;
        this.rows = rows;
        this.texts = texts;
        this.access = access;
    }

    /**
     * The reporter.
     *
     * @param purpose null: masked, also for the handler
     * @throws ProblemException {@code E-NOT-FOUND} (404), also for a lead of another division
     */
    @Transactional
    ReporterView reporter(UUID leadId, @Nullable UnmaskPurpose purpose) {
        ArrearsLead lead = visible(leadId);
        UUID ref = lead.origin().reporterRef();
        if (ref == null) {
            return ReporterView.ANONYMOUS;
        }
        if (purpose != null && people.handledByCaller(lead)) {
            return ReporterView.clear(ref, people.unmask(ref, purpose));
        }
        if (purpose != null) {
            access.masked(lead.leadNo(), lead.divisionPath(), Set.of("reporter"), purpose.recorded());
        }
        return ReporterView.masked(shown(lead, people.masked(ref)));
    }

    /** Reporters and claimants of the matter, masked, each as the lead in which they came in allows. */
    @Transactional
    List<MaskedPerson> all(UUID leadId) {
        visible(leadId);
        return matters.of(leadId).leads().stream()
                .map(leads::get)
                .flatMap(lead -> people.maskedOf(lead.id()).stream().map(it -> shown(lead, it)))
                .toList();
    }

    /** One of them in clear, for the handler. */
    @Transactional
    PersonDetails one(UUID leadId, UUID ref, UnmaskPurpose purpose) {
        visible(leadId);
        Person person = rows.get(ref);
        if (person.leadId().filter(matters.of(leadId).leads()::contains).isEmpty()) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return people.unmask(ref, purpose);
    }

    /** A text of the lead in clear, for the handler; leaves a record, because it may name anybody. */
    @Transactional
    LeadTextView text(UUID leadId, LeadTextKind kind, UnmaskPurpose purpose) {
        ArrearsLead lead = visible(leadId);
        if (!people.handledByCaller(lead)) {
            throw People.refused(lead, kind.name(), purpose);
        }
        String content = texts.read(leadId, kind);
        if (content == null) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        access.record(lead.leadNo(), lead.divisionPath(), Set.of(kind.name()), purpose.recorded());
        return new LeadTextView(kind, content);
    }

    private static MaskedPerson shown(ArrearsLead lead, MaskedPerson person) {
        boolean whistleBlower = lead.facts().type() == LeadType.REPORT
                && lead.origin().reporter().filter(person.ref()::equals).isPresent();
        return whistleBlower ? MaskedPerson.token(person.ref()) : person;
    }

    private ArrearsLead visible(UUID leadId) {
        return leads.findByIdOptional(leadId)
                .filter(reach::entrusted)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
