package org.labourrights.reporting.enterprise;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Head counts that the base ledger takes over from an accepted report (用工人数); posts, not persons.
 *
 * @param reportId the report
 * @param reportVersion its accepted version, from 1
 * @param established 符合确立劳动关系
 * @param incomplete 不完全符合确立劳动关系
 * @param civil 民事主体关系
 */
@Schema(name = "ReportingWorkforce", description = "用工人数 Head counts of the last accepted report; posts, not persons")
public record ReportedWorkforce(
        UUID reportId,
        int reportVersion,

        @Schema(implementation = String.class, examples = "2026H1")
        ReportingPeriod period,

        int established,
        int incomplete,
        int civil) {}
