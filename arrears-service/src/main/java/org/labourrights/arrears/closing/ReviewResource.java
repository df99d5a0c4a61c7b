package org.labourrights.arrears.closing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** The review of petitions at the door; it belongs to the level above. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Closing", description = "结案 How leads end")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
public class ReviewResource {

    private final ReviewPetition review;

    ReviewResource(ReviewPetition review) {
        this.review = review;
    }

    /** Takes a request for a review in. */
    @POST
    @Path("/petition-review")
    @Idempotent
    @Operation(
            operationId = "requestPetitionReview",
            summary = "信访复查 Have the answer to a petition reviewed",
            description =
                    "自答复之日起三十日内申请，上一级三十日内提出复查意见。 Asked for within 30 days of the answer; the opinion is due within 30"
                            + " days.")
    public RestResponse<ReviewView> request(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid ReviewRequest request) {
        return answer(review.request(id, ReviewStage.REVIEW, made, request));
    }

    /** Gives the opinion of a review. */
    @POST
    @Path("/petition-review/opinion")
    @Idempotent
    @Operation(
            operationId = "concludePetitionReview",
            summary = "信访复查意见 Give the opinion of a review",
            description = "复查期限随之了结；答复有误的，另行重新办理。 Meets the clock of the review; a wrong answer is a reason to reopen.")
    public RestResponse<ReviewView> conclude(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid ReviewOpinion opinion) {
        return answer(review.conclude(id, ReviewStage.REVIEW, made, opinion));
    }

    /** Takes a request for the second review in. */
    @POST
    @Path("/petition-recheck")
    @Idempotent
    @Operation(
            operationId = "requestPetitionRecheck",
            summary = "信访复核 Have a review checked by the next level",
            description = "不服复查意见的，三十日内向复查单位的上一级申请复核，三十日内提出意见，此后终结。 Asked of the level above the review within 30 "
                    + "days; the opinion is due within 30 days and final.")
    public RestResponse<ReviewView> requestRecheck(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid ReviewRequest request) {
        return answer(review.request(id, ReviewStage.RECHECK, made, request));
    }

    /** Gives the final opinion. */
    @POST
    @Path("/petition-recheck/opinion")
    @Idempotent
    @Operation(
            operationId = "concludePetitionRecheck",
            summary = "信访复核意见 Give the final opinion on a petition",
            description = "复核期限随之了结，信访事项终结。 Meets the clock; nothing further can be asked for.")
    public RestResponse<ReviewView> concludeRecheck(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid ReviewOpinion opinion) {
        return answer(review.conclude(id, ReviewStage.RECHECK, made, opinion));
    }

    private static RestResponse<ReviewView> answer(ReviewView view) {
        return Created.ok(view.version(), view);
    }
}
