package org.labourrights.kernel.directory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.text.OneLine;

/**
 * The directory over HTTP. A service gives it an address and its callers by a subclass, which must be annotated with both
 * {@code @Path} and {@code @RolesAllowed}: without the latter nobody may call it.
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class DirectoryEndpoints {

    @Inject
    EnterpriseDirectory directory;

    /** Finds enterprises by a part of their name. */
    @GET
    @Transactional
    @Operation(
            operationId = "findEnterprises",
            summary = "查询企业 Find enterprises",
            description = "按名称任意部分查询台账中的企业，不限区划。 By any part of the name, wherever they are registered.")
    public Page<ListedEnterprise> find(
            @Parameter(description = "名称的任意部分 Any part of the name", example = "快送")
                    @QueryParam("name")
                    @NotNull
                    @Size(min = 1, max = 100)
                    @OneLine
                    String name,
            @BeanParam PageRequest page) {
        return directory.search(name, page);
    }
}
