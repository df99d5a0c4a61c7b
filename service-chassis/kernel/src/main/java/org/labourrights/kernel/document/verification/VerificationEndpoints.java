package org.labourrights.kernel.document.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.receipt.ReceiptCode;

/**
 * Anybody checks the paper that they hold. A service gives it an address by a subclass with a {@code @Path} that ends in
 * {@code /public/documents}, and names the operation among the open ones of {@code deploy/services.properties}: the
 * gateway then takes only a few wrong codes from one address.
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class VerificationEndpoints {

    @Inject
    VerifyDocument verify;

    @Inject
    VerificationPage page;

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "verifyDocument",
            summary = "查验文书 Check a document by its code",
            description = "凭文书页脚的核验码查验种类、编号、发文机关、日期、PDF 的 SHA-256 与效力；不返回内容和当事人。浏览器得到网页。 Kind, number, "
                    + "issuer, day, SHA-256 of the PDF and whether it holds; never what it says or whom it is about. A browser "
                    + "gets a page.")
    @APIResponse(
            responseCode = "200",
            description = "文书真实 The document is genuine",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VerifiedDocument.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public VerifiedDocument one(
            @PathParam("code")
                    @Parameter(description = "核验码 Code at the foot of each page", example = ReceiptCode.EXAMPLE)
                    ReceiptCode code) {
        return verify.of(code);
    }

    /** For whoever scans or types the address with a phone; also says so when there is no such document. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Produces(VerificationPage.MEDIA_TYPE)
    @Operation(hidden = true)
    public RestResponse<String> page(@PathParam("code") String typed) {
        return page.of(typed);
    }
}
