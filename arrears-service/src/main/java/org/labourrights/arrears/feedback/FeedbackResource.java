package org.labourrights.arrears.feedback;

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
import org.labourrights.kernel.person.text.FileTexts;
import org.labourrights.kernel.person.text.TextsAsked;

/** Answers to the reporter at the door. */
@Path("/api/arrears/v1/leads/{leadId}/feedbacks")
@Tag(name = "Handling", description = "线索办理 What is done about a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FeedbackResource {

    private final GiveFeedback give;
    private final LeadFeedbacks feedbacks;
    private final FileTexts fileTexts;

    FeedbackResource(GiveFeedback give, LeadFeedbacks feedbacks, FileTexts fileTexts) {
        this.give = give;
        this.feedbacks = feedbacks;
        this.fileTexts = fileTexts;
    }

    /** Answers the reporter. */
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "giveLeadFeedback",
            summary = "反馈 Answer the reporter",
            description = "按来源渠道反馈；首次反馈即满足3日反馈时限；文字供反映人凭查询码、登录或者原渠道阅读。 Goes back by the channel the "
                    + "lead came from, where the reporter reads the text; the first meets the clock.")
    public FeedbackView give(@PathParam("leadId") UUID id, @NotNull @Valid FeedbackEntry entry) {
        return FeedbackView.of(give.give(id, entry), true);
    }

    /** Lists the answers to the reporter of a lead. */
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
            operationId = "listLeadFeedbacks",
            summary = "反馈记录 The answers to the reporter",
            description = "按登记先后列出；文字仅承办人可读，须注明目的并留痕。 In the order in which they were given; the texts are for the "
                    + "handler, who says why, and leave a record.")
    public Page<FeedbackView> list(
            @PathParam("leadId") UUID id, @BeanParam TextsAsked asked, @BeanParam PageRequest page) {
        boolean texts = fileTexts.shown(LeadPeople.NAME, id, asked, "feedbacks");
        return feedbacks.page(id, page).map(row -> FeedbackView.of(row, texts));
    }
}
