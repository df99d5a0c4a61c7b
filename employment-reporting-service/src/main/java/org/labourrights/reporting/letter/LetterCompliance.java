package org.labourrights.reporting.letter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the enterprise did what the letter asks for. */
@Schema(name = "ReportingLetterCompliance", examples = "{\"compliedOn\":\"2026-07-24\"}")
record LetterCompliance(@NotNull LocalDate compliedOn) {}
