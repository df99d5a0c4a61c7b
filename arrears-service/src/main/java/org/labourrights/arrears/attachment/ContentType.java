package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Tells by its first bytes what a file is; what it is called or said to be does not count. */
@ApplicationScoped
class ContentType {

    /** Pictures, documents, sound and film, as phones make them; nothing that a reader could run. */
    private static final Set<String> TAKEN = Set.of(
            "image/jpeg",
            "image/png",
            "image/heic",
            "application/pdf",
            "audio/mpeg",
            "audio/mp4",
            "video/mp4",
            "video/quicktime");

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** @throws ProblemException {@code E-ATTACHMENT-TYPE} (422) when it is nothing that is taken as evidence */
    String of(byte[] content) {
        String type = detected(content);
        if (!TAKEN.contains(type)) {
            throw new ProblemException(Problem.of("E-ATTACHMENT-TYPE", Map.of("type", type)));
        }
        return type;
    }

    private String detected(byte[] content) {
        try (TikaInputStream in = TikaInputStream.get(content)) {
            return detector.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be read", e);
        }
    }
}
