package org.labourrights.chassis.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.Limit;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;

/** The event log over HTTP. A service gives it an address by a subclass with a {@code @Path}. */
@RunOnVirtualThread
public abstract class EventEndpoints {

    @Inject
    EventFeed feed;

    @GET
    @RolesAllowed({"AUDITOR", "ADMIN", "COUNTY_OFFICER", "CITY_OFFICER", "PROVINCE_OFFICER", "SYSTEM_NATIONAL_PLATFORM"
    })
    @Operation(
            operationId = "listEvents",
            summary = "事件流 The events of this service, oldest first",
            description =
                    "按先后列出；系统管理员仅见政策与代码数据的事件。 Within the own divisions; ADMIN reads those of policies and code data "
                            + "only.")
    public FeedPage events(
            @Parameter(description = "上一页的 next The `next` of the page before; without it from the beginning")
                    @QueryParam("after")
                    @Nullable
                    String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return feed.page(after, Limit.of(limit));
    }

    @GET
    @Path("/audit-entries")
    @RolesAllowed({"AUDITOR", "ADMIN"})
    @Operation(
            operationId = "listAuditEntries",
            summary = "审计记录 Who did what to one subject, when and why",
            description = "一个对象的全部记录；系统管理员仅见政策与代码数据。 All of one subject; ADMIN reads what became of policies and code "
                    + "data only.")
    public Page<AuditEntry> auditEntries(
            @Parameter(description = "文书编号或标识 Number or id of the case", example = "YG-150105-2026H1-00017")
                    @QueryParam("subject")
                    @NotNull
                    @Pattern(regexp = "[0-9A-Za-z-]{1,100}")
                    String subject,
            @BeanParam PageRequest page) {
        return page.of(feed.trail(subject, page), entry -> List.of(feed.cursor(entry.number())));
    }
}
