package org.labourrights.chassis.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.file.Sha256;

/**
 * A signed checkpoint (检查点).
 *
 * @param handover signature of the former key over the same body, when the key is another than before
 */
@Schema(name = "SealedCheckpoint", description = "检查点 A signed checkpoint of the evidence log")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Checkpoint(Body body, @Nullable String handover, String signature) {

    static final String FORMAT = "nef-checkpoint-1";

    /** What the first one calls {@code previous}. */
    static final String NONE_BEFORE = "0".repeat(2 * Hash.BYTES);

    /**
     * What is signed.
     *
     * @param key Ed25519 public key
     * @param previous hash of the body of the checkpoint before it
     * @param root of the tree over the first {@code size} entries
     */
    @Schema(name = "SealedCheckpointBody", description = "检查点所签的内容 What a checkpoint signs")
    record Body(
            @Schema(examples = "2026-05-11T08:04:00.000000Z")
            String at,

            @Schema(examples = FORMAT) String format,
            String key,
            long number,
            String previous,
            String root,
            @Schema(examples = "arrears") String service,
            long size) {

        String text() {
            return CanonicalJson.of(this);
        }

        String hash() {
            return Sha256.hex(text().getBytes(StandardCharsets.UTF_8));
        }
    }

    String text() {
        return CanonicalJson.of(this);
    }
}
