package org.labourrights.arrears.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.person.text.FileTexts;
import org.labourrights.kernel.person.text.TextsAsked;

/** The file of a lead at the door. */
@Path("/api/arrears/v1/leads/{leadId}/records")
@Tag(name = "Handling", description = "线索办理 What is done about a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseFileResource {

    private final CaseFile file;
    private final FileTexts fileTexts;

    CaseFileResource(CaseFile file, FileTexts fileTexts) {
        this.file = file;
        this.fileTexts = fileTexts;
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
        boolean texts = fileTexts.shown(LeadPeople.NAME, id, asked, "records");
        return file.page(id, page).map(row -> HandlingRecordView.of(row, texts));
    }
}
