package org.labourrights.chassis.evidence;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry (存证条目) of the log.
 *
 * @param at when it was recorded
 * @param number its place, without a gap from 1 on
 * @param parts hashes of all that was recorded, by name
 */
@Schema(name = "SealedEntry", description = "存证条目 An entry of the evidence log")
record Entry(
        @Schema(examples = "2026-05-11T08:03:12.345678Z") String at,
        @Schema(examples = "nef-entry-1") String format,
        long number,
        Map<String, String> parts,
        @Schema(examples = "arrears") String service,
        @Schema(examples = "lead.received.v1") String type) {

    static final String FORMAT = "nef-entry-1";
}
