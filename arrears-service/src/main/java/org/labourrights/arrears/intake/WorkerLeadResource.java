package org.labourrights.arrears.intake;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** Reports of workers who have logged in. */
@Path("/api/arrears/v1/worker/leads")
@Tag(name = "Intake", description = "线索受理渠道 How leads come in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WorkerLeadResource {

    private final ReportArrears report;

    WorkerLeadResource(ReportArrears report) {
        this.report = report;
    }

    /** Takes a report in. */
    @POST
    @RolesAllowed(Roles.WORKER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "reportOwnArrears",
            summary = "反映欠薪（登录） Report arrears with a login",
            description = "登录的劳动者反映欠薪，之后在本人线索中查看。 A worker reports arrears and finds them among their own leads.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "report", value = IntakeExamples.REPORT)))
    public ReportReceipt receive(@NotNull @Valid WorkerReport body) {
        return report.byWorker(body);
    }
}
