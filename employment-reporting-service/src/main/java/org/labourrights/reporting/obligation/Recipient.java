package org.labourrights.reporting.obligation;

import java.util.List;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * To whom a report goes (报送部门).
 *
 * @param level level of the receiving bureau
 * @param division division of the receiving bureau
 * @param divisionPath its reporting path, with trailing slash
 * @param agencyIds the labour bureau first, then the industry authorities where the profile wants them
 */
record Recipient(RecipientLevel level, DivisionCode division, String divisionPath, List<String> agencyIds) {}
