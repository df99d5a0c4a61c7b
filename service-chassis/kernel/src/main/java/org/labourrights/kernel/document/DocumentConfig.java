package org.labourrights.kernel.document;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What an installation says about its documents. */
@ConfigMapping(prefix = "labourrights.documents")
interface DocumentConfig {

    /**
     * Where anybody checks a document, as the paper names it: the gateway's public address and the path of the operation,
     * {@code https://labour.example.gov.cn/api/reporting/v1/public/documents/}; the code is typed behind it.
     */
    Optional<URI> verifiedAt();
}
