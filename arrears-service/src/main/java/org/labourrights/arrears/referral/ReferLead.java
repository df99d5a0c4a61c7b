package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.directory.CreditCodeCheck;

/** Hands a lead on within the labour administration: to mediation, to a case, and to the platform's account. */
@ApplicationScoped
class ReferLead {

    private final LeadDesk desk;
    private final Journal journal;
    private final CaseFile file;
    private final CodeLists codes;
    private final CreditCodeCheck creditCodes;
    private final Clock clock;

    ReferLead(
            LeadDesk desk, Journal journal, CaseFile file, CodeLists codes, CreditCodeCheck creditCodes, Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.file = file;
        this.codes = codes;
        this.creditCodes = creditCodes;
        this.clock = clock;
    }

    /**
     * @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-CONSENT},
     *     {@code E-LEAD-NOT-MEDIABLE}, {@code E-LEAD-DEPOSIT} (422)
     */
    @Transactional
    ArrearsLead toMediation(UUID id, Precondition made, MediationReferral referral) {
        ArrearsLead lead = desk.open(id, made);
        refuse(ReferralRule.mediation(
                lead.facts().relation(), lead.debt().claimed().depositRefund(), referral));
        file.add(lead, RecordKind.MEDIATION_REFERRAL, null, referral.note());
        journal.write(lead, lead.refer());
        return lead;
    }

    /**
     * @throws ProblemException {@code E-SCOPE} (403) unless the caller leads inspections there, {@code E-STATE} (409),
     *     {@code E-LEAD-CIVIL}, {@code E-LEAD-MEDIATION-FIRST}, {@code E-RELATION-UNKNOWN}, {@code E-LEAD-FIELDS} (422)
     */
    @Transactional
    ArrearsLead requestFiling(UUID id, Precondition made, FilingRequest request) {
        ArrearsLead lead = desk.openAs(Roles.INSPECTION_LEAD, id, made);
        refuse(ReferralRule.filing(
                lead.facts().relation(),
                file.has(lead, RecordKind.MEDIATION_REFERRAL),
                lead.debt().claimed().depositRefund()));
        requireKnown(request.violationTypes());
        file.add(lead, RecordKind.FILING_REQUEST, null, request.explanation());
        journal.write(lead, lead.requestFiling(request.violationTypes()));
        return lead;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    ArrearsLead holdLiable(UUID id, Precondition made, PlatformLiability liability) {
        ArrearsLead lead = desk.open(id, made);
        UnifiedSocialCreditCode partner = lead.facts().uscc();
        if (partner == null || partner.equals(liability.platformUscc())) {
            throw LeadProblem.field("/platformUscc", "E-LEAD-PARTNER");
        }
        creditCodes.require("/platformUscc", liability.platformUscc(), null);
        file.add(lead, RecordKind.PLATFORM_LIABILITY, liability.reason().name(), liability.explanation());
        journal.write(
                lead,
                lead.holdLiable(
                        liability.platformUscc(), partner, liability.reason().name()));
        return lead;
    }

    private void requireKnown(List<String> violationTypes) {
        LocalDate today = LocalDate.now(clock);
        List<FieldProblem> faults = IntStream.range(0, violationTypes.size())
                .mapToObj(i -> codes.check("violation-type", violationTypes.get(i), today, "/violationTypes/" + i))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-LEAD-FIELDS", faults));
        }
    }

    private static void refuse(Optional<String> obstacle) {
        obstacle.ifPresent(code -> {
            throw new ProblemException(Problem.of(code));
        });
    }
}
