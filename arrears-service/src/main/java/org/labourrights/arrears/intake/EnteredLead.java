package org.labourrights.arrears.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.arrears.duplicate.DuplicateView;
import org.labourrights.arrears.employer.EmployerView;
import org.labourrights.arrears.lead.LeadView;

/**
 * A lead that was entered, with what the officer may want to look at next.
 *
 * @param possibleDuplicates leads that may be about the same matter; absent when there is none
 * @param employerSuggestions whom the written name may mean; absent when the code is known
 */
@Schema(name = "EnteredLead", description = "登记的线索及提示 The lead with suggestions")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EnteredLead(
        @JsonUnwrapped LeadView lead, List<DuplicateView> possibleDuplicates, List<EmployerView> employerSuggestions) {}
