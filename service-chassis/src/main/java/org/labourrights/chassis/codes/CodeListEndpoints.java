package org.labourrights.chassis.codes;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Code lists over HTTP. A service gives them an address by a subclass with a {@code @Path}. */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class CodeListEndpoints {
    @Inject
    CodeLists lists;

    @GET
    @Authenticated
    @Operation(operationId = "listCodeLists", summary = "代码表目录 The code lists")
    public List<CodeListName> all() {
        return lists.all().stream()
                .map(each -> new CodeListName(
                        each.list(), each.zh(), each.en(), each.items().size()))
                .toList();
    }

    @GET
    @Path("/{list}")
    @Authenticated
    @Operation(operationId = "getCodeList", summary = "代码表 One code list with all its codes")
    public CodeList one(@PathParam("list") String list) {
        return lists.list(list).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** @param codes how many codes the list has */
    public record CodeListName(String list, String zh, String en, int codeCount) {}
}
