package org.labourrights.arrears.group;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.group.Groups;
import org.labourrights.chassis.group.SubjectGroup;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Groups of leads at the door. */
@Path("/api/arrears/v1/groups")
@Tag(name = "Groups", description = "并案 Leads of one employer that act as one")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.AUDITOR
})
public class GroupResource {

    private final LeadGroups family;
    private final Groups groups;

    GroupResource(LeadGroups family, Groups groups) {
        this.family = family;
        this.groups = groups;
    }

    /** Groups of two leads and more. */
    @GET
    @Transactional
    @Operation(
            operationId = "listLeadGroups",
            summary = "并案列表 List groups of leads",
            description = "同一用人单位在窗口期内两条以上线索构成并案。 Groups of two leads and more within the caller's divisions.")
    public Page<GroupView> list(
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @QueryParam("detected") @DefaultValue("false") boolean detected,
            @BeanParam PageRequest page) {
        return groups.page(family, uscc, detected, page).map(this::view);
    }

    /** One group. */
    @GET
    @Path("/{groupId}")
    @Transactional
    @Operation(
            operationId = "getLeadGroup",
            summary = "查看并案 Show a group of leads",
            description = "人数与金额合计、应急分级及预警时间；只有部分线索属于本地区的，只显示本地区部分。 Its sums, its level and when the alarm "
                    + "was raised; a place that has only some of its leads sees the sums of these.")
    public RestResponse<GroupView> one(@PathParam("groupId") UUID id) {
        SubjectGroup group = groups.get(family, id);
        return Created.ok(group.version(), view(group));
    }

    /** The leads of a group. */
    @GET
    @Path("/{groupId}/leads")
    @Transactional
    @Operation(
            operationId = "listLeadsOfGroup",
            summary = "并案线索 List the leads of a group",
            description = "按接收日期排列，各线索的时限各自计算。 By day of receipt; each lead keeps its own clocks.")
    public Page<GroupLeadView> leads(@PathParam("groupId") UUID id, @BeanParam PageRequest page) {
        SubjectGroup group = groups.get(family, id);
        return groups.members(group, page).map(GroupLeadView::of);
    }

    private GroupView view(SubjectGroup group) {
        return GroupView.of(group, groups.level(family, group).orElse(null), groups);
    }
}
