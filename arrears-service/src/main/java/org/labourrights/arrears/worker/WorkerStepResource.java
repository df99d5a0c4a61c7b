package org.labourrights.arrears.worker;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.arrears.closing.HearReporter;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** What workers with a login say to their own leads. */
@Path("/api/arrears/v1/worker/leads")
@Tag(name = "Worker", description = "劳动者移动端 What a worker's telephone shows")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WorkerStepResource {

    private final OwnSteps steps;
    private final HearReporter hear;

    WorkerStepResource(OwnSteps steps, HearReporter hear) {
        this.steps = steps;
        this.hear = hear;
    }

    /** The worker is content with the result. */
    @POST
    @Path("/{leadId}/confirmation")
    @RolesAllowed(Roles.WORKER)
    @Idempotent
    @Operation(
            operationId = "confirmOwnLead",
            summary = "确认处理结果 Confirm the result",
            description = "线索已化解的，本人确认后结案；他人线索答 404。 Closes a resolved lead; 404 for anybody else's.")
    public WorkerLead confirm(@PathParam("leadId") UUID id, @NotNull @Valid ReporterAgrees said) {
        return steps.byLogin(id, lead -> hear.confirm(lead, said.statement()));
    }

    /** The worker is not content with the result. */
    @POST
    @Path("/{leadId}/objection")
    @RolesAllowed(Roles.WORKER)
    @Idempotent
    @Operation(
            operationId = "objectToOwnLead",
            summary = "对处理结果提出异议 Object to the result",
            description = "异议期内提出，线索继续办理并重新计时。 Within the objection period; the lead goes on with a clock of its own.")
    public WorkerLead object(@PathParam("leadId") UUID id, @NotNull @Valid ReporterSays said) {
        return steps.byLogin(id, lead -> hear.object(lead, said.statement()));
    }

    /** The worker wants to take the lead back. */
    @POST
    @Path("/{leadId}/withdrawal-request")
    @RolesAllowed(Roles.WORKER)
    @Idempotent
    @Operation(
            operationId = "askToWithdrawOwnLead",
            summary = "申请撤回 Ask to take the lead back",
            description = "立案前可申请，由经办人员确认自愿后撤回。 Before a case is filed; an officer makes sure that it is voluntary.")
    public WorkerLead withdraw(@PathParam("leadId") UUID id, @NotNull @Valid ReporterSays said) {
        return steps.byLogin(id, lead -> hear.askToWithdraw(lead, said.statement()));
    }
}
