package org.labourrights.arrears.lead;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** By what leads are listed; all given conditions hold together. */
public class LeadQuery {

    /** Only in this state. */
    @Parameter(description = "状态 State", example = "RECEIVED")
    @QueryParam("state")
    public @Nullable LeadState state;

    /** Only about this employer. */
    @Parameter(description = "被反映单位的统一社会信用代码 Code of the employer", example = "91152921MA0ALX22X4")
    @QueryParam("uscc")
    public @Nullable UnifiedSocialCreditCode uscc;

    /** Only of this channel. */
    @Parameter(description = "来源渠道 Channel", example = "HOTLINE_12345")
    @QueryParam("channel")
    public @Nullable LeadChannel channel;

    /** Only of this officer. */
    @Parameter(description = "承办人 Officer who answers for it", example = "officer-152921-7")
    @QueryParam("handlerId")
    @Size(min = 1, max = 128)
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:@|+-]*")
    public @Nullable String handler;

    /** Only open ones of which one of the three days that nobody has kept yet comes before this day; by that day. */
    @Parameter(
            description = "尚未完成且时限早于该日，按时限排序 Something is due before this day; in the order of that day",
            example = "2026-10-04")
    @QueryParam("dueBefore")
    public @Nullable LocalDate dueBefore;

    /** Only of this division and those below it. */
    @Parameter(description = "属地及其下级 Division and all below it", example = "152900")
    @QueryParam("division")
    public @Nullable DivisionCode division;

    /** For the framework, which fills it from the query. */
    public LeadQuery() {}
}
