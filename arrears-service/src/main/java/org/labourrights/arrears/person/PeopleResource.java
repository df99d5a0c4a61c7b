package org.labourrights.arrears.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.person.MaskedPerson;
import org.labourrights.kernel.person.PersonDetails;
import org.labourrights.kernel.person.ReadPeople;
import org.labourrights.kernel.person.ReporterView;
import org.labourrights.kernel.person.UnmaskPurpose;
import org.labourrights.kernel.person.text.FileTexts;

/** The people of a lead at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "People", description = "反映人与劳动者 Who stands behind a lead; in clear for its handler only")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER
})
public class PeopleResource {

    private final ReadPeople read;
    private final FileTexts texts;

    PeopleResource(ReadPeople read, FileTexts texts) {
        this.read = read;
        this.texts = texts;
    }

    /** Shows the reporter. */
    @GET
    @Path("/reporter")
    @Operation(
            operationId = "getReporter",
            summary = "查看反映人 Show the reporter",
            description = "承办人注明目的后可见明文并留痕；其他人只见脱敏信息，举报只见标识。 In clear for the handler who says why, with a "
                    + "record; masked for colleagues, a token only where somebody blew the whistle.")
    public ReporterView reporter(
            @PathParam("leadId") UUID id,
            @QueryParam("purpose")
                    @Parameter(description = "目的；缺省为脱敏 Why; masked without it", example = "CONTACT")
                    @Nullable
                    UnmaskPurpose purpose) {
        return read.reporter(LeadPeople.NAME, id, purpose);
    }

    /** Lists the people of a lead, masked. */
    @GET
    @Path("/people")
    @Operation(
            operationId = "listLeadPeople",
            summary = "线索相关人员 People of a lead, masked",
            description = "反映人与劳动者，均为脱敏信息。 The reporter and the claimants, masked.")
    public Page<MaskedPerson> people(@PathParam("leadId") UUID id) {
        return new Page<>(read.all(LeadPeople.NAME, id), null);
    }

    /** Shows one of them in clear. */
    @GET
    @Path("/people/{ref}")
    @Operation(
            operationId = "getLeadPerson",
            summary = "查看人员明文 Show one of the people in clear",
            description = "仅承办人，须注明目的并留痕。 For the handler only, who says why; leaves a record.")
    public PersonDetails person(
            @PathParam("leadId") UUID id,
            @PathParam("ref") UUID ref,
            @QueryParam("purpose") @Parameter(description = "目的 Why", required = true, example = "PAYMENT") @Nullable
                    UnmaskPurpose purpose) {
        return read.one(LeadPeople.NAME, id, ref, UnmaskPurpose.required(purpose));
    }

    /** Shows the facts in clear. */
    @GET
    @Path("/facts")
    @Operation(
            operationId = "getLeadFacts",
            summary = "查看事实经过 Show the facts in clear",
            description = "仅承办人，须注明目的并留痕。 For the handler only, who says why; leaves a record.")
    public LeadTextView facts(
            @PathParam("leadId") UUID id,
            @QueryParam("purpose")
                    @Parameter(description = "目的 Why", required = true, example = "VERIFICATION")
                    @Nullable
                    UnmaskPurpose purpose) {
        LeadTextKind kind = LeadTextKind.FACTS;
        return new LeadTextView(kind, texts.read(LeadPeople.NAME, id, kind.name(), UnmaskPurpose.required(purpose)));
    }
}
