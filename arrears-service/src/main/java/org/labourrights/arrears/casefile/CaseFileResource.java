package org.labourrights.arrears.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.note.Notes;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.text.FileTexts;
import org.labourrights.kernel.person.text.TextsAsked;

/** The file of a lead at the door. */
@Path("/api/arrears/v1/leads/{leadId}/records")
@Tag(name = "Handling", description = "线索办理 What is done about a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseFileResource {

    private final LeadPeople people;
    private final Notes notes;
    private final FileTexts fileTexts;
    private final CorrectRecord correct;

    CaseFileResource(LeadPeople people, Notes notes, FileTexts fileTexts, CorrectRecord correct) {
        this.people = people;
        this.notes = notes;
        this.fileTexts = fileTexts;
        this.correct = correct;
    }

    /** Lists the records of a lead. */
    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "listLeadRecords",
            summary = "办理档案 The written records of a lead",
            description = "按记录先后列出各办理环节的书面记录；文字仅承办人可读，须注明目的并留痕。 Written records of the steps, the oldest first; the "
                    + "texts are for the handler, who says why, and leave a record.")
    public Page<HandlingRecordView> list(
            @PathParam("leadId") UUID id, @BeanParam TextsAsked asked, @BeanParam PageRequest page) {
        PersonSubject lead = people.reached(id);
        boolean texts = fileTexts.shown(lead, asked, "records", false);
        return notes.of(lead, page).map(row -> HandlingRecordView.of(row, texts));
    }

    /** Corrects a record. */
    @POST
    @Path("/{recordId}/correction")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "correctLeadRecord",
            summary = "更正办理记录 Correct a record of the file",
            description =
                    "由记录人注明原因更正；原记录保留，更正另立一行。 By whoever wrote it, with the reason; what was wrong stays, and the "
                            + "correction is a row of its own.")
    public HandlingRecordView correct(
            @PathParam("leadId") UUID id,
            @PathParam("recordId") UUID recordId,
            @NotNull @Valid RecordCorrection correction) {
        return HandlingRecordView.of(correct.correct(id, recordId, correction), true);
    }
}
