package org.labourrights.chassis.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.spool.Spools;

/**
 * Attachments over HTTP. Who may add, list and open differs from service to service, and roles must stand on the operation
 * that they guard, so a service writes the three operations and answers each with what it inherits:
 *
 * <pre>{@code
 * @POST
 * @RolesAllowed(Roles.INSPECTOR)
 * @Idempotent
 * @Spooled
 * @ResponseStatus(201)
 * @Consumes(MediaType.WILDCARD)
 * @Produces(MediaType.APPLICATION_JSON)
 * @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, …))
 * public RestResponse<AttachmentView> add(
 *         @PathParam("id") UUID id,
 *         @QueryParam("originalName") @NotNull @Size(min = 1, max = LONGEST_NAME) @Pattern(regexp = NAME) String name)
 *         throws IOException {
 *     return added(id, name, CASES + id + "/attachments");
 * }
 * }</pre>
 *
 * <p>It takes {@code @Consumes(WILDCARD)}: whatever a file calls itself, its bytes decide, and who asks is asked for a token
 * first.
 */
public abstract class AttachmentEndpoints {

    /** What a file may be called: something that is seen, in no folder. */
    public static final String NAME = "[^/\\\\]*[^/\\\\\\s][^/\\\\]*";

    /** How long a name may be, code points. */
    public static final int LONGEST_NAME = 200;

    private final AttachmentFamily family;

    @Inject
    Attachments attachments;

    @Inject
    Spools spools;

    protected AttachmentEndpoints(AttachmentFamily family) {
        this.family = family;
    }

    /**
     * Takes in the body that was put aside, and answers 201.
     *
     * @param list address of the list to which it comes, without a slash at the end
     */
    protected RestResponse<AttachmentView> added(UUID subject, String name, String list) throws IOException {
        AttachmentView view = attachments.add(family, subject, name, spools.body());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, list + '/' + view.id())
                .build();
    }

    /** @param namesFor why the names are read that files came in under; empty: the list is without them */
    protected Page<AttachmentView> listed(UUID subject, Optional<AccessPurpose> namesFor, PageRequest page) {
        return attachments.list(family, subject, namesFor, page);
    }

    /** The content, to be saved. */
    protected Response handedOut(UUID subject, UUID attachment) throws IOException {
        Attachments.Opened opened = attachments.open(family, subject, attachment);
        StreamingOutput content = out -> {
            try (InputStream in = opened.content().open()) {
                in.transferTo(out);
            }
        };
        // Never as what it is: a browser must save it, not show or run it.
        return Response.ok(FileAnswer.whole(content), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + opened.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
