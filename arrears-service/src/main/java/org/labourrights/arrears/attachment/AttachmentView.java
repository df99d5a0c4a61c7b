package org.labourrights.arrears.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of an attachment without opening it; its name may name somebody and is not shown. */
@Schema(name = "Attachment", description = "附件 Evidence handed in with a lead")
record AttachmentView(
        UUID id,
        @Schema(examples = "image/jpeg") String mediaType,

        @Schema(description = "字节数 Size in bytes", examples = "48213")
        long bytes,

        @Schema(
                description = "原文的 SHA-256 Of the content as handed in",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        Instant addedAt) {}
