package org.labourrights.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.CatalogueEntry;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemCatalogue;

/** Writes a problem as the answer of RFC 9457, in the language of the caller. */
@ApplicationScoped
public class ProblemResponses {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemCatalogue catalogue;
    private final ObjectMapper json;

    public ProblemResponses(ProblemCatalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /**
     * The whole answer: status, headers and body. A code that the catalogue lacks is a fault of ours.
     *
     * @param path of the request
     * @param requestId under which log and events know the request
     */
    public Response response(Problem asked, Language language, @Nullable String path, @Nullable String requestId) {
        Problem problem = known(asked);
        Response.ResponseBuilder answer = Response.status(status(problem))
                .type(MEDIA_TYPE)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-store")
                .entity(body(problem, language, path, requestId));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    private Problem known(Problem problem) {
        if (catalogue.find(problem.code()).isPresent()) {
            return problem;
        }
        LOG.errorf("The catalogue lacks %s", problem.code());
        return Problem.of("E-INTERNAL");
    }

    public int status(Problem problem) {
        return catalogue.require(problem.code()).status();
    }

    /** The body as UTF-8 JSON. */
    public byte[] body(Problem problem, Language language, @Nullable String path, @Nullable String requestId) {
        try {
            return json.writeValueAsString(members(problem, language, path, requestId))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> members(
            Problem problem, Language language, @Nullable String path, @Nullable String requestId) {
        CatalogueEntry entry = catalogue.require(problem.code());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.code());
        body.put("title", entry.title().in(language, problem.parameters()));
        body.put("status", entry.status());
        body.put("detail", entry.detail().in(language, problem.parameters()));
        if (path != null) {
            body.put("instance", path);
        }
        body.put("code", problem.code());
        if (requestId != null) {
            body.put("requestId", requestId);
        }
        problem.members().forEach(body::putIfAbsent);
        if (!problem.errors().isEmpty()) {
            body.put("errors", errors(problem.errors(), language));
        }
        return body;
    }

    private List<Map<String, Object>> errors(List<FieldProblem> errors, Language language) {
        return errors.stream().map(error -> error(error, language)).toList();
    }

    private Map<String, Object> error(FieldProblem error, Language language) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("pointer", error.pointer());
        member.put("code", error.code());
        member.put("detail", detail(error, language));
        return member;
    }

    /** What is wrong with a field, for people. */
    public String detail(FieldProblem error, Language language) {
        return catalogue
                .find(error.code())
                .map(entry -> entry.detail().in(language, error.parameters()))
                .orElse(error.code());
    }
}
