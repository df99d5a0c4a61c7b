package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.spool.Spool;

/** Tells by its first bytes what a file is; what it is called or said to be does not count. */
@ApplicationScoped
class ContentType {

    /** As much as any of the rules of the detector looks at. */
    private static final int HEAD = 1 << 16;

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** @throws ProblemException {@code E-ATTACHMENT-TYPE} (422) when it is nothing that is taken as evidence */
    String of(Spool content) throws IOException {
        String type = detected(content);
        if (!FileName.known(type)) {
            throw new ProblemException(Problem.of("E-ATTACHMENT-TYPE", Map.of("type", type)));
        }
        return type;
    }

    private String detected(Spool content) throws IOException {
        try (InputStream whole = content.open()) {
            // The first bytes tell; more would only be copied.
            byte[] head = whole.readNBytes(HEAD);
            try (TikaInputStream in = TikaInputStream.get(head)) {
                return detector.detect(in, new Metadata()).getBaseType().toString();
            }
        }
    }
}
