package org.labourrights.arrears.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.lead.LeadView;

/**
 * What may be told of a lead, door by door. Submissions are made by position, where a forgotten field is just one null
 * more: whoever adds one decides here where it is told and whether officers read it.
 */
class ToldFieldsRuleTest {

    @Test
    void officersReadWhatWasToldExceptPeopleClaimsAndTexts() {
        assertEquals(
                Set.of("reporter", "usccOverrideReason", "claims", "facts"),
                missing(LeadSubmission.class, LeadView.class));
    }

    @Test
    void aTicketTellsAllButTheReasonOfAnOverride() {
        assertEquals(Set.of("usccOverrideReason"), missing(LeadSubmission.class, Ticket.class));
        assertEquals(Set.of(), missing(Ticket.class, LeadSubmission.class));
    }

    @Test
    void aWorkerTellsWhatAWorkerKnows() {
        assertEquals(
                Set.of(
                        "channel",
                        "externalNo",
                        "receivedAt",
                        "usccOverrideReason",
                        "platformUscc",
                        "employmentRelation",
                        "industry"),
                missing(LeadSubmission.class, WorkerReport.class));
        assertEquals(Set.of(), missing(WorkerReport.class, LeadSubmission.class));
    }

    private static Set<String> missing(Class<? extends Record> told, Class<? extends Record> elsewhere) {
        Set<String> names = names(told);
        names.removeAll(names(elsewhere));
        return names;
    }

    private static Set<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
