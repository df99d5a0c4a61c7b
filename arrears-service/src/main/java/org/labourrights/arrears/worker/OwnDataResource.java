package org.labourrights.arrears.worker;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.person.OwnData;

/** What is kept about the worker, at the door. */
@Path("/api/arrears/v1/worker/personal-data")
@Tag(name = "Worker", description = "劳动者移动端 What a worker's telephone shows")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.WORKER)
public class OwnDataResource {

    private final OwnData data;

    OwnDataResource(OwnData data) {
        this.data = data;
    }

    /** Gives the worker a copy of what is kept about them. */
    @GET
    @Operation(
            operationId = "getOwnData",
            summary = "本人信息副本 Copy of what is kept about oneself",
            description = "个人信息查阅、复制（个人信息保护法第四十五条），留痕。 Access and copy under PIPL art. 45; leaves a record.")
    public Page<OwnDataView> ownData() {
        return new Page<>(data.copy().stream().map(OwnDataView::of).toList(), null);
    }
}
