package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.directory.CreditCodeCheck;
import org.labourrights.kernel.directory.EnterpriseDirectory;
import org.labourrights.kernel.directory.ListedEnterprise;

/** Finds out which enterprise a lead is about that named it in the reporter's words (核实被反映单位). */
@ApplicationScoped
class ResolveEmployer {

    private final Leads leads;
    private final Journal journal;
    private final EnterpriseDirectory directory;
    private final NamedEmployer employers;
    private final CreditCodeCheck creditCodes;

    ResolveEmployer(
            Leads leads,
            Journal journal,
            EnterpriseDirectory directory,
            NamedEmployer employers,
            CreditCodeCheck creditCodes) {
        this.leads = leads;
        this.journal = journal;
        this.directory = directory;
        this.employers = employers;
        this.creditCodes = creditCodes;
    }

    /** Whom the name on the lead may mean; the enterprise itself when its code is known. */
    @Transactional
    List<ListedEnterprise> suggest(UUID id) {
        ArrearsLead lead = leads.get(id);
        if (lead.employer().uscc() != null) {
            return directory.find(lead.employer().uscc()).stream().toList();
        }
        return lead.employerName().map(directory::suggest).orElse(List.of());
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-VERSION} (412), {@code E-PRECONDITION-REQUIRED} (428),
     *     {@code E-USCC-CHECK} (422)
     */
    @Transactional
    ArrearsLead resolve(UUID id, Precondition made, EmployerChoice choice) {
        ArrearsLead lead = leads.lock(id);
        made.require(lead.version());
        creditCodes.require("/uscc", choice.uscc(), choice.usccOverrideReason());
        String written = lead.employerName().orElse(choice.uscc().value());
        String name = directory.name(choice.uscc()).orElse(written);
        journal.write(lead, lead.resolveEmployer(choice.uscc(), name));
        employers.noteOverride(lead, choice.usccOverrideReason());
        return lead;
    }
}
