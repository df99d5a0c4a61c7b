package org.labourrights.reporting.enterprise;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.http.Versioned;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.openapi.Examples;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.scope.Roles;

/** The base ledger at the door. */
@Path("/api/reporting/v1/enterprises")
@Tag(name = "Enterprises", description = "用工基础台账 The base ledger of platform and partner enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EnterpriseResource {

    private final RegisterEnterprise register;
    private final ChangeLedger change;
    private final ChangeStatus changeStatus;
    private final ReadContacts readContacts;
    private final Enterprises enterprises;
    private final EnterpriseSearch search;
    private final LedgerHistory history;
    private final ContactsVault vault;

    EnterpriseResource(
            RegisterEnterprise register,
            ChangeLedger change,
            ChangeStatus changeStatus,
            ReadContacts readContacts,
            Enterprises enterprises,
            EnterpriseSearch search,
            LedgerHistory history,
            ContactsVault vault) {
        this.register = register;
        this.change = change;
        this.changeStatus = changeStatus;
        this.readContacts = readContacts;
        this.enterprises = enterprises;
        this.search = search;
        this.history = history;
        this.vault = vault;
    }

    /** Enters an enterprise. */
    @POST
    @RolesAllowed({Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "registerEnterprise",
            summary = "登记企业 Register an enterprise",
            description = "将平台企业或合作企业登记进用工基础台账，并生成当前报告期的报告义务。 Enters a platform or partner into "
                    + "the base ledger and plans its obligations of the running period. A code whose check character "
                    + "fails is admitted only for a bureau that gives a reason.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "platform", value = EnterpriseExamples.REGISTRATION)))
    @APIResponse(
            responseCode = "201",
            description = "已登记 Registered; Location names it, ETag its version",
            content =
                    @Content(
                            schema = @Schema(implementation = EnterpriseView.class),
                            examples = @ExampleObject(name = "platform", value = EnterpriseExamples.ENTERPRISE)))
    public RestResponse<EnterpriseView> register(@NotNull @Valid EnterpriseRegistration registration) {
        Enterprise enterprise = register.register(registration);
        return Created.at(
                "/api/reporting/v1/enterprises/" + enterprise.uscc(),
                enterprise.version(),
                EnterpriseView.of(enterprise, vault));
    }

    /** Finds enterprises. */
    @GET
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "listEnterprises",
            summary = "查询企业 Search enterprises",
            description = "按名称、代码、行业、区划、标志查询，只返回授权范围内的企业。 By name, code, industry, division and flags; "
                    + "only what the caller may see, ordered by place of registration.")
    @APIResponse(
            responseCode = "200",
            description = "一页企业 One page of enterprises",
            extensions = @Extension(name = Examples.EXTENSION, value = EnterpriseExamples.PAGE, parseValue = true))
    public Page<EnterpriseSummary> list(@Valid @BeanParam EnterpriseQuery query, @BeanParam PageRequest page) {
        return search.search(query, page);
    }

    /** Shows an enterprise. */
    @GET
    @Path("/{uscc}")
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "getEnterprise",
            summary = "查看企业 Show an enterprise",
            description = "返回台账信息，联系人脱敏。 The entry of the base ledger, persons masked.")
    @APIResponse(
            responseCode = "200",
            description = "企业 The enterprise; ETag is its version",
            content =
                    @Content(
                            schema = @Schema(implementation = EnterpriseView.class),
                            examples = @ExampleObject(name = "platform", value = EnterpriseExamples.ENTERPRISE)))
    public RestResponse<EnterpriseView> get(@PathParam("uscc") UnifiedSocialCreditCode uscc) {
        Enterprise enterprise = enterprises.get(uscc);
        return Created.ok(enterprise.version(), EnterpriseView.of(enterprise, vault));
    }

    /** Shows the persons in the clear. */
    @GET
    @Path("/{uscc}/contacts")
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "getEnterpriseContacts",
            summary = "查看联系人明文 Read the contacts in the clear",
            description = "返回未脱敏的法定代表人与联系人，须注明目的（代码），每次读取留痕。 The persons behind the enterprise, "
                    + "unmasked; each reading leaves an access record with the code of its purpose.")
    @APIResponse(
            responseCode = "200",
            description = "联系信息 The contacts",
            content =
                    @Content(
                            schema = @Schema(implementation = Contacts.class),
                            examples = @ExampleObject(name = "contacts", value = EnterpriseExamples.CONTACTS)))
    public Contacts contacts(@PathParam("uscc") UnifiedSocialCreditCode uscc, @BeanParam PurposeAsked purpose) {
        return readContacts.read(uscc, purpose);
    }

    /** Changes the ledger. */
    @POST
    @Path("/{uscc}/ledger-entries")
    @RolesAllowed({Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "changeLedger",
            summary = "变更台账 Change the base ledger",
            description = "提交变更后的完整台账信息；每个变化的字段生成一条台账变更记录。 Takes the profile as it shall be; each "
                    + "field that differs becomes an entry of the append-only history.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "survey", value = EnterpriseExamples.LEDGER_CHANGE)))
    @APIResponse(
            responseCode = "201",
            description = "新增的变更记录 The new entries; none when nothing differs. ETag is the new version",
            content =
                    @Content(
                            schema = @Schema(ref = "PageLedgerEntryView"),
                            examples = @ExampleObject(name = "entries", value = EnterpriseExamples.LEDGER_ENTRIES)))
    public RestResponse<Page<LedgerEntryView>> change(
            @PathParam("uscc") UnifiedSocialCreditCode uscc,
            @BeanParam Precondition made,
            @NotNull @Valid LedgerChange request) {
        List<LedgerEntry> entries = change.change(uscc, made, request);
        Page<LedgerEntryView> page =
                new Page<>(entries.stream().map(history::view).toList(), null);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, page)
                .tag(Versioned.tag(
                        entries.isEmpty()
                                ? enterprises.get(uscc).version()
                                : entries.getFirst().enterpriseVersion()))
                .build();
    }

    /** Shows the history. */
    @GET
    @Path("/{uscc}/ledger-entries")
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listLedgerEntries",
            summary = "台账变更记录 History of the base ledger",
            description = "只增不改的变更记录，最新在前，个人信息脱敏。 Append-only, newest first, personal values masked.")
    @APIResponse(
            responseCode = "200",
            description = "一页变更记录 One page of entries",
            extensions =
                    @Extension(name = Examples.EXTENSION, value = EnterpriseExamples.LEDGER_ENTRIES, parseValue = true))
    public Page<LedgerEntryView> ledgerEntries(
            @PathParam("uscc") UnifiedSocialCreditCode uscc, @BeanParam PageRequest page) {
        return history.of(uscc, page);
    }

    /** Changes the status. */
    @POST
    @Path("/{uscc}/status-changes")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "changeEnterpriseStatus",
            summary = "变更企业状态 Change the status",
            description =
                    "停业、恢复、注销、退出。注销与退出不可恢复。 Suspended, active again, cancelled or exited; the last two " + "are final.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "suspended", value = EnterpriseExamples.STATUS_CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "企业 The enterprise; ETag is the new version",
            content =
                    @Content(
                            schema = @Schema(implementation = EnterpriseView.class),
                            examples = @ExampleObject(name = "platform", value = EnterpriseExamples.ENTERPRISE)))
    public RestResponse<EnterpriseView> changeStatus(
            @PathParam("uscc") UnifiedSocialCreditCode uscc,
            @BeanParam Precondition made,
            @NotNull @Valid StatusChange request) {
        Enterprise enterprise = changeStatus.change(uscc, made, request);
        return Created.ok(enterprise.version(), EnterpriseView.of(enterprise, vault));
    }
}
