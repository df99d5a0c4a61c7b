package org.labourrights.kernel.document;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What an installation says about its documents. */
@ConfigMapping(prefix = "labourrights.documents")
interface DocumentConfig {

    /** Where anybody enters the code of a document, as the paper names it; the code is not a part of it. */
    Optional<String> verifiedAt();
}
