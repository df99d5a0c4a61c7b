package org.labourrights.chassis.evidence;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A receipt (存证回执): proves to anybody, without this service, that an entry is in the sealed log.
 *
 * @param contents content and salt of the parts that whoever asked may see
 * @param path the hashes beside the way to the root, the lowest first
 */
@Schema(
        name = "SealedReceipt",
        description = "存证回执，可离线核验 A receipt of the evidence log: a proof that is checked without the service")
record Receipt(Checkpoint checkpoint, Map<String, Content> contents, Entry entry, String format, List<String> path) {

    static final String FORMAT = "nef-receipt-1";

    /**
     * Content of a part.
     *
     * @param content what was recorded; {@code payload} is the text of the event's data
     */
    @Schema(name = "SealedContent", description = "条目中一部分的内容与盐 Content and salt of a part of an entry")
    record Content(Map<String, String> content, String salt) {}
}
