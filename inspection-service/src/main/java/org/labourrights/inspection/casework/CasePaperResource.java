package org.labourrights.inspection.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.print.PrintedDocument;
import org.labourrights.kernel.document.service.DocumentService;
import org.labourrights.kernel.person.UnmaskPurpose;

/** Papers of a case, their service, orders to pay and payments. */
@Path(CaseResource.PATH)
@Tag(name = "Case papers", description = "案件文书与责令支付 Papers of cases and orders to pay")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.AUDITOR
})
class CasePaperResource {

    private final OrderPayment orders;
    private final CasePapers papers;
    private final ShowCase show;

    CasePaperResource(OrderPayment orders, CasePapers papers, ShowCase show) {
        this.orders = orders;
        this.papers = papers;
        this.show = show;
    }

    @POST
    @Path("/{caseId}/payment-orders")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "orderCasePayment",
            summary = "责令限期支付 Order to pay",
            description = "期限自送达之日起算。 Its days run from its service.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "order", value = CaseExamples.ORDER)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> orderCasePayment(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid NewPaymentOrder order) {
        return answer(orders.order(caseId, made, order));
    }

    @POST
    @Path("/{caseId}/payment-order-withdrawal")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "withdrawCasePaymentOrder",
            summary = "撤回责令支付 Take an order back",
            description = "须说明理由。 With a reason.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = CaseExamples.REASON)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> withdrawCasePaymentOrder(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseReason reason) {
        return answer(orders.withdraw(caseId, made, reason.reason()));
    }

    @POST
    @Path("/{caseId}/payments")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "recordCasePayment",
            summary = "登记支付 Record a payment",
            description = "付清的，责令支付终结。 When all is paid the order ends.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "payment", value = CaseExamples.PAYMENT)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> recordCasePayment(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid NewPayment payment) {
        return answer(orders.pay(caseId, made, payment));
    }

    @POST
    @Path("/{caseId}/payments/{paymentId}/take-back")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "takeBackCasePayment",
            summary = "撤销误记的支付 A payment was recorded wrongly",
            description = "记录保留并注明。 The record stays, marked.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "why", value = CaseExamples.TAKE_BACK)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> takeBackCasePayment(
            @PathParam("caseId") UUID caseId,
            @PathParam("paymentId") UUID paymentId,
            @BeanParam Precondition made,
            @NotNull @Valid TakeBackReason why) {
        return answer(orders.takeBack(caseId, paymentId, made, why.reason()));
    }

    @POST
    @Path("/{caseId}/documents/{documentId}/service")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "serveCaseDocument",
            summary = "登记送达 How a paper was served",
            description = "送达日起算相应时限。 What is counted from it begins.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "service", value = CaseExamples.SERVICE)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> serveCaseDocument(
            @PathParam("caseId") UUID caseId,
            @PathParam("documentId") UUID documentId,
            @BeanParam Precondition made,
            @NotNull @Valid DocumentService service) {
        return answer(papers.serve(caseId, documentId, made, service));
    }

    @POST
    @Path("/{caseId}/documents/{documentId}/proofs/{proofId}/take-back")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "takeBackCaseService",
            summary = "撤销误记的送达 A service was recorded wrongly",
            description = "记录保留并注明；由它起算的时限终止。 The record stays, marked; what ran from it ends.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "why", value = CaseExamples.TAKE_BACK)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> takeBackCaseService(
            @PathParam("caseId") UUID caseId,
            @PathParam("documentId") UUID documentId,
            @PathParam("proofId") UUID proofId,
            @BeanParam Precondition made,
            @NotNull @Valid TakeBack why) {
        return answer(papers.takeBack(caseId, documentId, proofId, made, why));
    }

    @GET
    @Path("/{caseId}/documents")
    @Transactional
    @Operation(
            operationId = "listCaseDocuments",
            summary = "案件文书 The papers of a case",
            description = "含每次送达。 With each attempt to serve them.")
    @APIResponse(responseCode = "200", description = "文书 The papers in the order of their issue")
    public CaseDocumentsView listCaseDocuments(@PathParam("caseId") UUID caseId) {
        return papers.list(caseId);
    }

    @GET
    @Path("/{caseId}/documents/{documentId}/content")
    @Produces("application/pdf")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "getCaseDocumentContent",
            summary = "文书 PDF The paper",
            description =
                    "可能涉及个人，须说明目的并留痕；ETag 为其 SHA-256。 Read with a purpose, and recorded; its ETag is the " + "SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getCaseDocumentContent(
            @PathParam("caseId") UUID caseId,
            @PathParam("documentId") UUID documentId,
            @QueryParam("purpose") @Nullable UnmaskPurpose purpose) {
        PrintedDocument printed = papers.content(caseId, documentId, UnmaskPurpose.required(purpose));
        return RestResponse.ResponseBuilder.ok(printed.pdf())
                .tag(new EntityTag(printed.sha256()))
                .build();
    }

    private RestResponse<CaseView> answer(InspectionCase one) {
        return Created.ok(one.version(), show.show(one));
    }
}
