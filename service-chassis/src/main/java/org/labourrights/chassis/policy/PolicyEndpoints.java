package org.labourrights.chassis.policy;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Policies over HTTP. A service gives it an address by a subclass: {@code @Path("/api/…/v1/policies") class PolicyResource
 * extends PolicyEndpoints}.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class PolicyEndpoints {
    @Inject
    PolicyRows rows;

    @Inject
    Policies policies;

    @Inject
    ChangePolicies change;

    @Inject
    AskedDivision askedDivision;

    @Inject
    Clock clock;

    /** All rows, past and future ones included, by key, division and start. */
    @GET
    @Authenticated
    @Operation(operationId = "listPolicies", summary = "政策参数列表 Policy rows with their source")
    public Page<PolicyRecord> list(
            @QueryParam("key") @Nullable String key,
            @QueryParam("division") @Nullable DivisionCode division,
            @BeanParam PageRequest page) {
        List<String> after = page.after(3);
        if (!after.isEmpty()) {
            requireDate(after.get(2));
        }
        return page.of(
                rows.page(key, division, after, page.fetch()),
                row -> List.of(
                        row.key(), row.division().value(), row.validFrom().toString()));
    }

    /** The row that governs a place on a day. */
    @GET
    @Path("/resolution")
    @Authenticated
    @APIResponseSchema(value = PolicyItem.class, responseCode = "200", responseDescription = "适用的一行 The row")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @Operation(operationId = "resolvePolicy", summary = "适用的政策参数 The row that governs a place on a day")
    public PolicyItem resolve(
            @QueryParam("key") @NotNull String key,
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("on") @Nullable LocalDate on) {
        DivisionCode place = askedDivision.get(division).code();
        // Who has just added a row wants to see it govern.
        policies.refresh();
        return policies.find(key, place, on == null ? LocalDate.now(clock) : on)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPolicy", summary = "政策参数 One policy row")
    public PolicyRecord one(@PathParam("id") UUID id) {
        return rows.find(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    @POST
    @RolesAllowed("ADMIN")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "addPolicy", summary = "新增政策参数 A new row closes the one before it")
    public PolicyRecord add(@NotNull @Valid PolicyAddition addition) {
        return change.add(addition);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("ADMIN")
    @Idempotent
    @Operation(operationId = "closePolicy", summary = "终止政策参数 The row above governs again")
    public PolicyRecord close(@PathParam("id") UUID id, @NotNull @Valid PolicyClosing closing) {
        return change.close(id, closing);
    }

    private static void requireDate(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Cursor.unreadable();
        }
    }
}
