package org.labourrights.reporting.letter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.kernel.document.ServiceMethod;

/** How and when a letter was served. */
@Schema(name = "ReportingLetterService", examples = "{\"method\":\"ELECTRONIC\",\"servedOn\":\"2026-10-16\"}")
record LetterService(@NotNull ServiceMethod method, @NotNull LocalDate servedOn) {}
