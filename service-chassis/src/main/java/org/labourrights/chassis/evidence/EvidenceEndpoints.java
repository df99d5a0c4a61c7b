package org.labourrights.chassis.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The evidence log as it is published: anybody may keep it and check it. A service gives it an address by a subclass with a
 * {@code @Path} that ends in {@code /public/evidence}, and names the operations among the open ones of
 * {@code deploy/services.properties}.
 */
@RunOnVirtualThread
public abstract class EvidenceEndpoints {

    /** JSON, a line each. */
    private static final String LINES = "application/x-ndjson";

    private static final String NEVER_CHANGES = "public, max-age=31536000, immutable";
    private static final String GROWS = "public, max-age=30";
    private static final int CHUNK = 1_000;
    private static final String FILE = "[0-9]{12}";

    @Inject
    Publication publication;

    @Inject
    Proofs proofs;

    @GET
    @Path("/checkpoints.ndjson")
    @Produces(LINES)
    @PermitAll
    @Operation(
            operationId = "listCheckpoints",
            summary = "检查点全集 All checkpoints of the evidence log",
            description =
                    "每行一个检查点；after 之后的可续取。 One a line, the oldest first; with `after` only those behind a number.")
    @APIResponse(
            responseCode = "200",
            description = "检查点 Checkpoints, one a line",
            content = @Content(mediaType = LINES, schema = @Schema(implementation = Checkpoint.class)))
    public Response checkpoints(
            @Parameter(description = "检查点序号 Number of the last checkpoint that is known", example = "17")
                    @QueryParam("after")
                    @Min(0)
                    @Nullable
                    Long after) {
        StreamingOutput content = out -> {
            List<Checkpoint> chunk = publication.checkpoints(after == null ? 0 : after, CHUNK);
            while (!chunk.isEmpty()) {
                StringBuilder lines = new StringBuilder();
                chunk.forEach(checkpoint -> lines.append(checkpoint.text()).append('\n'));
                out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
                chunk = publication.checkpoints(chunk.getLast().body().number(), CHUNK);
            }
        };
        return Response.ok(FileAnswer.whole(content), LINES)
                .header(HttpHeaders.CACHE_CONTROL, GROWS)
                .build();
    }

    @GET
    @Path("/checkpoints/newest")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "getNewestCheckpoint",
            summary = "最新检查点 The newest checkpoint",
            description = "任何人都可留存，日后证明日志未被改写。 Whoever keeps it can later prove that the past was rewritten.")
    @APIResponse(
            responseCode = "200",
            description = "检查点 The checkpoint",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Checkpoint.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response newest() {
        return json(publication.newest().map(Checkpoint::text).orElseThrow(EvidenceEndpoints::nothing), GROWS);
    }

    @GET
    @Path("/checkpoints/{checkpointNumber}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "getCheckpoint",
            summary = "检查点 A checkpoint by its number",
            description = "永不改变。 It never changes.")
    @APIResponse(
            responseCode = "200",
            description = "检查点 The checkpoint",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Checkpoint.class)))
    public Response checkpoint(
            @Parameter(example = "17") @PathParam("checkpointNumber") @Min(1) long checkpointNumber) {
        return json(
                publication.checkpoint(checkpointNumber).map(Checkpoint::text).orElseThrow(EvidenceEndpoints::nothing),
                NEVER_CHANGES);
    }

    @GET
    @Path("/entries/{entryFile}")
    @Produces(LINES)
    @PermitAll
    @Operation(
            operationId = "getSealedEntries",
            summary = "存证条目 Ten thousand entries",
            description =
                    "文件名为首条序号的十二位数字，如 000000000001.ndjson、000000010001.ndjson。 Named by the first number in twelve digits.")
    @APIResponse(
            responseCode = "200",
            description = "条目 Entries, one a line",
            content = @Content(mediaType = LINES, schema = @Schema(implementation = Entry.class)))
    public Response entries(
            @Parameter(example = "000000000001.ndjson") @PathParam("entryFile") @Pattern(regexp = FILE + "\\.ndjson")
                    String entryFile) {
        return lines(publication.entries(first(entryFile)), LINES);
    }

    @GET
    @Path("/leaves/{leafFile}")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @Operation(
            operationId = "getSealedLeaves",
            summary = "叶哈希 The leaf hashes of ten thousand entries",
            description = "与条目文件同名，扩展名为 txt。 Named like the file of the entries, with txt.")
    @APIResponse(
            responseCode = "200",
            description = "叶哈希 Leaf hashes, one a line",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public Response leaves(
            @Parameter(example = "000000000001.txt") @PathParam("leafFile") @Pattern(regexp = FILE + "\\.txt")
                    String leafFile) {
        return lines(publication.leaves(first(leafFile)), MediaType.TEXT_PLAIN);
    }

    @GET
    @Path("/consistency")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "getConsistency",
            summary = "一致性证明 Proof that one checkpoint continues another",
            description = "按两个检查点的序号。 By the numbers of two checkpoints.")
    @APIResponse(
            responseCode = "200",
            description = "证明 The proof, in canonical JSON",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Consistency.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response consistency(
            @Parameter(description = "较早检查点的序号 Number of the earlier checkpoint", example = "17")
                    @QueryParam("first")
                    @NotNull
                    @Min(1)
                    Long first,
            @Parameter(description = "较晚检查点的序号 Number of the later checkpoint", example = "90")
                    @QueryParam("second")
                    @NotNull
                    @Min(1)
                    Long second) {
        return json(proofs.consistency(first, second), NEVER_CHANGES);
    }

    private static long first(String file) {
        return Long.parseLong(file.substring(0, file.indexOf('.')));
    }

    private static ProblemException nothing() {
        return new ProblemException(Problem.of("E-NOT-FOUND"));
    }

    private static Response json(String text, String kept) {
        return Response.ok(text, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .build();
    }

    private static Response lines(Publication.Lines lines, String type) {
        return Response.ok(lines.text(), type)
                .header(HttpHeaders.CACHE_CONTROL, lines.whole() ? NEVER_CHANGES : GROWS)
                .build();
    }
}
