package org.labourrights.reporting.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Block E, safety training and accidents of the period. */
@Schema(description = "Safety (安全生产)")
public record Safety(
        int trainedCount,
        int trainingPassedCount,
        int specialOperationPosts,
        int specialOperationCertified,
        int accidentCount,
        int injuredCount,
        int deathCount) {}
