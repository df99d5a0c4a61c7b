package org.labourrights.reporting.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
@Embeddable
public record ReportedWorkforce(
        @Column(name = "workforce_report_id") UUID reportId,
        @Column(name = "workforce_report_version") int reportVersion,

        @Column(name = "workforce_period") @Schema(implementation = String.class, examples = "2026H1")
        ReportingPeriod period,

        @Column(name = "established_count") int established,
        @Column(name = "incomplete_count") int incomplete,
        @Column(name = "civil_count") int civil) {}
