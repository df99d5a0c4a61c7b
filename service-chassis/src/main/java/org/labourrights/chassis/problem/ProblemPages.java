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

/** The pages behind the {@code type} of every problem: cause, remedy and an example, for people and for programs. */
@Path("/problems")
@PermitAll
@RunOnVirtualThread
class ProblemPages {

    private final ProblemCatalogue catalogue;
    private final ProblemHtml html;

    ProblemPages(ProblemCatalogue catalogue, ProblemHtml html) {
        this.catalogue = catalogue;
        this.html = html;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<ProblemPage> list(@HeaderParam("Accept-Language") @Nullable String languages) {
        Language language = Language.of(languages);
        return catalogue.all().stream()
                .map(entry -> ProblemPage.of(entry, language))
                .toList();
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public String listHtml(@HeaderParam("Accept-Language") @Nullable String languages) {
        return html.index(catalogue.all(), Language.of(languages));
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
        return html.page(entry(code), Language.of(languages));
    }

    private CatalogueEntry entry(String code) {
        return catalogue.find(code).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** One code in one language. */
    record ProblemPage(
            String code, int status, String title, String detail, String cause, String remedy, String example) {
        static ProblemPage of(CatalogueEntry entry, Language language) {
            return new ProblemPage(
                    entry.code(),
                    entry.status(),
                    entry.title().in(language),
                    entry.detail().in(language),
                    entry.cause().in(language),
                    entry.remedy().in(language),
                    entry.example());
        }
    }
}
