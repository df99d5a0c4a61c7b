package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Block F, one change of a platform rule or algorithm (规章制度和算法调整).
 *
 * @param subject code list {@code rule-subject}
 * @param consultedUnion whether union or workers' representatives were heard
 * @param publicizedOn absent = not publicised
 */
@Schema(description = "A change of rules or algorithm (规则变更)")
public record RuleChange(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\x21-\\x7e]+") @Schema(examples = "COMMISSION_RATIO")
        String subject,

        @NotNull LocalDate changedOn,
        boolean consultedUnion,
        @Nullable LocalDate publicizedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable UUID attachmentId) {}
