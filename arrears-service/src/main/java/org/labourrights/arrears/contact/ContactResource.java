package org.labourrights.arrears.contact;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.person.text.FileTexts;
import org.labourrights.kernel.person.text.TextsAsked;

/** Contacts at the door. */
@Path("/api/arrears/v1/leads/{leadId}/contacts")
@Tag(name = "Handling", description = "线索办理 What is done about a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContactResource {

    private final LogContact log;
    private final LeadContacts contacts;
    private final FileTexts fileTexts;

    ContactResource(LogContact log, LeadContacts contacts, FileTexts fileTexts) {
        this.log = log;
        this.contacts = contacts;
        this.fileTexts = fileTexts;
    }

    /** Enters a contact. */
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "logLeadContact",
            summary = "登记对接 Enter a contact",
            description = "首次与反映人或单位对接即满足次日对接时限。 The first one with the reporter or the enterprise connects the lead.")
    public ContactView log(@PathParam("leadId") UUID id, @NotNull @Valid ContactEntry entry) {
        return ContactView.of(log.log(id, entry), true);
    }

    /** Lists the contacts of a lead. */
    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "listLeadContacts",
            summary = "对接记录 The contacts of a lead",
            description = "按登记先后列出；文字仅承办人可读，须注明目的并留痕。 In the order in which they were entered; the texts are for the"
                    + " handler, who says why, and leave a record.")
    public Page<ContactView> list(
            @PathParam("leadId") UUID id, @BeanParam TextsAsked asked, @BeanParam PageRequest page) {
        boolean texts = fileTexts.shown(LeadPeople.NAME, id, asked, "contacts");
        return contacts.page(id, page).map(row -> ContactView.of(row, texts));
    }
}
