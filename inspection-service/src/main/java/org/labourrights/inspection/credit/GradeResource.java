package org.labourrights.inspection.credit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** The yearly grading at the door. */
@Path("/api/inspection/v1/credit-gradings")
@Tag(name = "Credit", description = "信用管理 The credit archive of enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class GradeResource {

    private final GradeEnterprise grade;

    GradeResource(GradeEnterprise grade) {
        this.grade = grade;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "gradeEnterprise",
            summary = "年度等级评价 Grade an enterprise",
            description = "按评价年度查处件数和严重情形评定 A、B、C；C 级列入检查对象池。数据未变时不重复。 A, B or C by the investigated "
                    + "violations of the year and what is grave; C brings it into the target pool. The same figures give the "
                    + "same record.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "grading", value = CreditExamples.GRADING)))
    @APIResponse(
            responseCode = "201",
            description = "等级记录 The grade with its figures",
            content = @Content(schema = @Schema(implementation = CreditRecordView.class)))
    public RestResponse<CreditRecordView> grade(@NotNull @Valid Grading grading) {
        CreditRecord made = grade.grade(grading);
        return Created.at(CreditResource.PATH + "/" + made.id(), made.version(), CreditRecordView.of(made));
    }
}
