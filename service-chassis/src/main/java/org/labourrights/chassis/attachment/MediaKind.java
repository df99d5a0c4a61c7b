package org.labourrights.chassis.attachment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.policy.PolicyShapes;

/**
 * What a file can be: pictures, documents, tables, sound and film, as phones and offices make them; nothing that a reader
 * could run. Which of them are taken is a policy.
 */
public enum MediaKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic"),
    PDF("application/pdf", "pdf"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    MP4("video/mp4", "mp4"),
    MOV("video/quicktime", "mov"),
    /** Office Open XML text without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Office Open XML workbook without macros. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** Shape of a policy that names kinds, at least one. */
    public static final PolicyShape<Set<MediaKind>> SOME = PolicyLists.set(PolicyShapes.choice(MediaKind.class), 1);

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file of this kind, without the dot. */
    public String extension() {
        return extension;
    }

    /** The kind that a media type without parameters names; empty for what is never taken. */
    static Optional<MediaKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
