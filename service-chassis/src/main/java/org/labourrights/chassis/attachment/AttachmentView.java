package org.labourrights.chassis.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an attachment without opening it.
 *
 * @param mediaType by its content
 * @param bytes size of the content
 * @param sha256 of the content as it was handed in, hexadecimal
 * @param originalName what the file was called when it came in; may name somebody, so it is absent unless who may open it
 *     asks for it with a purpose
 */
@Schema(name = "Attachment", description = "附件 A file that was handed in")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(
        UUID id,
        @Schema(examples = "image/jpeg") String mediaType,

        @Schema(description = "字节数 Size in bytes", examples = "48213")
        long bytes,

        @Schema(
                description = "原文的 SHA-256 Of the content as handed in",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        Instant addedAt,

        @Schema(
                description = "提交时的文件名，仅承办人注明目的后可见 What it was called when it came in, for the handler who says why",
                examples = "工资条.jpg")
        @Nullable
        String originalName) {

    /** Under which it is handed out: made by us, its extension by what the content is. */
    @JsonProperty
    @Schema(description = "下载时的文件名 Under which it is handed out", examples = "evidence-01980f3a7c117d52.jpg")
    String fileName() {
        return FileName.of(id, mediaType);
    }
}
