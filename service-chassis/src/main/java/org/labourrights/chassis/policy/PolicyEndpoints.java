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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/**
 * Policies over HTTP. A service gives it an address by a subclass: {@code @Path("/api/…/v1/policies") class PolicyResource
 * extends PolicyEndpoints}.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class PolicyEndpoints {
    private static final Set<String> INFORMED = Set.of(Roles.ADMIN, Roles.AUDITOR);

    @Inject
    PolicyRows rows;

    @Inject
    Policies policies;

    @Inject
    KnownPolicies known;

    @Inject
    ChangePolicies change;

    @Inject
    CurrentCaller caller;

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
            @QueryParam("voided") @Parameter(description = "true：包括已撤回的 Rows that were taken back as well") @Nullable
                    Boolean voided,
            @BeanParam PageRequest page) {
        List<String> after = page.after(4);
        if (!after.isEmpty()) {
            requireReadable(after);
        }
        return page.of(
                        rows.page(key, division, Boolean.TRUE.equals(voided), after, page.fetch()),
                        row -> List.of(
                                row.key(),
                                row.division().value(),
                                row.validFrom().toString(),
                                row.id().toString()))
                .map(this::shown);
    }

    /** Every policy that can be set, with what it takes. */
    @GET
    @Path("/keys")
    @Authenticated
    @Operation(operationId = "listPolicyKeys", summary = "政策参数目录 Which policies there are and what they take")
    public List<PolicyKeyView> keys() {
        return known.all().stream().map(PolicyKeyView::of).toList();
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
        return policies.named(key, place, on == null ? LocalDate.now(clock) : on)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    @GET
    @Path("/{policyId}")
    @Authenticated
    @Operation(operationId = "getPolicy", summary = "政策参数 One policy row")
    public PolicyRecord one(@PathParam("policyId") UUID id) {
        return shown(rows.find(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND"))));
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
    @Path("/{policyId}/closure")
    @RolesAllowed("ADMIN")
    @Idempotent
    @Operation(operationId = "closePolicy", summary = "终止政策参数 The row above governs again")
    public PolicyRecord close(@PathParam("policyId") UUID id, @NotNull @Valid PolicyClosing closing) {
        return change.close(id, closing);
    }

    @POST
    @Path("/{policyId}/voiding")
    @RolesAllowed("ADMIN")
    @Idempotent
    @Operation(
            operationId = "voidPolicy",
            summary = "撤回政策参数 Takes a row back until the end of its first day; what governed before governs on")
    public PolicyRecord voiding(@PathParam("policyId") UUID id, @NotNull @Valid PolicyVoiding voiding) {
        return change.voiding(id, voiding);
    }

    @POST
    @Path("/{policyId}/replacement")
    @RolesAllowed("ADMIN")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "replacePolicy",
            summary = "更正政策参数 Puts the right row in the place of a wrong one until the end of its first day")
    public PolicyRecord replace(@PathParam("policyId") UUID id, @NotNull @Valid PolicyReplacement replacement) {
        return change.replace(id, replacement);
    }

    /** Who acted and why is for those who administer and audit. */
    private PolicyRecord shown(PolicyRecord row) {
        return caller.get().hasAnyRole(INFORMED) ? row : row.impersonal();
    }

    private static void requireReadable(List<String> after) {
        try {
            LocalDate.parse(after.get(2));
            UUID.fromString(after.get(3));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.unreadable();
        }
    }
}
