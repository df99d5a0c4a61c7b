package org.labourrights.chassis.time.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.time.CalendarEndpoints;

/** The working calendar of the service that keeps the holiday notices for all. */
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class HolidayNoticeEndpoints extends CalendarEndpoints {
    @Inject
    EnterNotice enter;

    @POST
    @RolesAllowed("ADMIN")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "enterHolidayNotice",
            summary =
                    "录入节假日安排 The notice of a year; entered again it is corrected, and open due dates are counted again")
    public Counting enterNotice(@NotNull @Valid HolidayNotice notice) {
        return new Counting(notice.year(), enter.enter(notice));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("ADMIN")
    @Idempotent
    @APIResponseSchema(value = Counting.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @Operation(
            operationId = "withdrawHolidayNotice",
            summary = "撤回节假日安排 What was entered for the year is taken back; it is provisional again")
    public Counting withdrawNotice(@NotNull @Valid Withdrawal withdrawal) {
        return new Counting(withdrawal.year(), enter.withdraw(withdrawal));
    }

    /** @param version of the calendar that days are counted by from now on */
    @Schema(name = "CalendarVersion", examples = "{\"year\":2027,\"version\":\"2024-2027.1b2c3d4e\"}")
    public record Counting(
            @Schema(required = true, description = "年份 Year")
            int year,

            @Schema(required = true, description = "日历版本 Version of the calendar")
            String version) {}
}
