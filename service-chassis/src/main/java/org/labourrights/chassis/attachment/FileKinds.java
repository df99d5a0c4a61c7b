package org.labourrights.chassis.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.labourrights.chassis.spool.Spool;

/** Tells by its bytes what a file is; what it is called or said to be does not count. */
@ApplicationScoped
class FileKinds {

    /** As much as any of the rules of the detector looks at. */
    private static final int HEAD = 1 << 16;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /**
     * @param type what the bytes say, {@code application/x-sh}
     * @param kind empty for what is never taken
     */
    record Told(String type, Optional<MediaKind> kind) {

        static Told of(MediaKind kind) {
            return new Told(kind.mediaType(), Optional.of(kind));
        }
    }

    Told of(Spool content) throws IOException {
        try (InputStream whole = content.open()) {
            // The first bytes tell; more would only be copied.
            byte[] head = whole.readNBytes(HEAD);
            if (Arrays.mismatch(head, ARCHIVE) == ARCHIVE.length) {
                // The detector would believe the first entry of an archive; what an office opens stands in its
                // directory.
                return OfficeDocument.kind(content)
                        .map(Told::of)
                        .orElseGet(() -> new Told("application/zip", Optional.empty()));
            }
            try (TikaInputStream in = TikaInputStream.get(head)) {
                String type = detector.detect(in, new Metadata()).getBaseType().toString();
                return new Told(type, MediaKind.of(type));
            }
        }
    }
}
