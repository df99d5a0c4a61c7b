package org.labourrights.reporting.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Block E, safety training and accidents of the period. */
@Schema(description = "Safety (安全生产)")
public record Safety(
        @Schema(description = "培训 Trained") int trainedCount,
        @Schema(description = "培训合格 Passed the training") int trainingPassedCount,

        @Schema(description = "特种作业岗位 Posts of special operations")
        int specialOperationPosts,

        @Schema(description = "持证 Of these, certified") int specialOperationCertified,
        @Schema(description = "事故 Accidents") int accidentCount,
        @Schema(description = "受伤 Injured") int injuredCount,
        @Schema(description = "死亡 Deaths") int deathCount) {}
