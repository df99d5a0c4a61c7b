package org.labourrights.arrears.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.attachment.AttachmentView;

/**
 * What a reporter without a login is told of what came in: enough to hold it against the file, and no id under which anything
 * is found.
 *
 * @param mediaType by its content
 * @param bytes size
 * @param sha256 hexadecimal
 */
@Schema(description = "凭查询码提交的证据 Evidence handed in by the code of a receipt")
record EvidenceReceipt(
        @Schema(description = "按内容识别的类型 By its content", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "字节数 Size in bytes", examples = "48213")
        long bytes,

        @Schema(
                description = "原文的 SHA-256 Of the content as handed in",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {

    static EvidenceReceipt of(AttachmentView view) {
        return new EvidenceReceipt(view.mediaType(), view.bytes(), view.sha256());
    }
}
