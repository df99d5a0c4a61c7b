package org.labourrights.chassis.problem;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.CatalogueEntry;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemCatalogue;
import org.labourrights.edge.ProblemHtml;
import org.labourrights.edge.ProblemPage;

/** The pages behind the {@code type} of every problem: cause, remedy and an example, for people and for programs. */
@Path("/problems")
@PermitAll
@RunOnVirtualThread
class ProblemPages {

    private final ProblemCatalogue catalogue;

    ProblemPages(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<ProblemPage> list(@HeaderParam("Accept-Language") @Nullable String languages) {
        return pages(Language.of(languages));
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public String listHtml(@HeaderParam("Accept-Language") @Nullable String languages) {
        Language language = Language.of(languages);
        return ProblemHtml.index(pages(language), language);
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public ProblemPage one(@PathParam("code") String code, @HeaderParam("Accept-Language") @Nullable String languages) {
        return ProblemPage.of(entry(code), Language.of(languages));
    }

    @GET
    @Path("/{code}")
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public String oneHtml(@PathParam("code") String code, @HeaderParam("Accept-Language") @Nullable String languages) {
        Language language = Language.of(languages);
        return ProblemHtml.page(ProblemPage.of(entry(code), language), language);
    }

    private List<ProblemPage> pages(Language language) {
        return catalogue.all().stream()
                .map(entry -> ProblemPage.of(entry, language))
                .toList();
    }

    private CatalogueEntry entry(String code) {
        return catalogue.find(code).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
