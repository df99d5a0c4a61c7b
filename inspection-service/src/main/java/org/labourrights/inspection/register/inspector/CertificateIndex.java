package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.labourrights.chassis.privacy.BlindIndex;

/** Finds an inspector by the number of the certificate, which is stored encrypted. */
@ApplicationScoped
class CertificateIndex {

    private static final String KIND = "inspector-certificate";

    private final BlindIndex index;

    CertificateIndex(BlindIndex index) {
        this.index = index;
    }

    String of(String certificateNo) {
        return index.of(KIND, normal(certificateNo));
    }

    List<String> candidates(String certificateNo) {
        return index.candidates(KIND, normal(certificateNo));
    }

    private static String normal(String certificateNo) {
        return certificateNo.toUpperCase(Locale.ROOT);
    }
}
