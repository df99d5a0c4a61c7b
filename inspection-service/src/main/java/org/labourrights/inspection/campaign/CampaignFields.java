package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;

/** What of a campaign and its tasks cannot be, told all at once. */
@ApplicationScoped
class CampaignFields {

    private final Agencies agencies;
    private final Divisions divisions;
    private final Clock clock;

    CampaignFields(Agencies agencies, Divisions divisions, Clock clock) {
        this.agencies = agencies;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-CAMPAIGN-FIELDS} (422) */
    void require(CampaignContent content, String divisionPath) {
        List<FieldProblem> faults = new ArrayList<>();
        if (content.endOn().isBefore(content.startOn())) {
            faults.add(FieldProblem.of("/content/endOn", "E-CAMPAIGN-SPAN"));
        }
        for (int i = 0; i < content.stages().size(); i++) {
            Stage stage = content.stages().get(i);
            if (stage.endOn().isBefore(stage.startOn())) {
                faults.add(FieldProblem.of("/content/stages/" + i + "/endOn", "E-CAMPAIGN-SPAN"));
            }
        }
        for (int i = 0; i < content.leadership().size(); i++) {
            require(content.leadership().get(i).agencyId(), "/content/leadership/" + i + "/agencyId", faults);
        }
        for (int i = 0; i < content.unitAgencyIds().size(); i++) {
            require(content.unitAgencyIds().get(i), divisionPath, "/content/unitAgencyIds/" + i, faults);
        }
        refuse(faults);
    }

    /** @throws ProblemException {@code E-CAMPAIGN-FIELDS} (422) */
    void require(TaskContent content, String divisionPath, String pointer) {
        List<FieldProblem> faults = new ArrayList<>();
        require(content.ownerAgencyId(), divisionPath, pointer + "/ownerAgencyId", faults);
        for (int i = 0; i < content.coAgencyIds().size(); i++) {
            require(content.coAgencyIds().get(i), pointer + "/coAgencyIds/" + i, faults);
        }
        refuse(faults);
    }

    /** @throws ProblemException {@code E-CAMPAIGN-FIELDS} (422) for a day that has not come */
    void requirePast(LocalDate day, String pointer) {
        if (day.isAfter(LocalDate.now(clock))) {
            refuse(List.of(FieldProblem.of(pointer, "E-CAMPAIGN-FUTURE")));
        }
    }

    /** Where an agency is that was found to be one. */
    String path(String agencyId) {
        return divisions.path(agencies.find(agencyId).orElseThrow().divisionCode());
    }

    private boolean require(String agencyId, String pointer, List<FieldProblem> faults) {
        boolean inOffice = agencies.find(agencyId, LocalDate.now(clock)).isPresent();
        if (!inOffice) {
            faults.add(FieldProblem.of(pointer, "E-AGENCY"));
        }
        return inOffice;
    }

    private void require(String agencyId, String divisionPath, String pointer, List<FieldProblem> faults) {
        if (require(agencyId, pointer, faults) && !path(agencyId).startsWith(divisionPath)) {
            faults.add(FieldProblem.of(pointer, "E-CAMPAIGN-PLACE"));
        }
    }

    private static void refuse(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-CAMPAIGN-FIELDS", faults));
        }
    }
}
