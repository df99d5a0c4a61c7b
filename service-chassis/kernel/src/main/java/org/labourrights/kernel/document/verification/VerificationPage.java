package org.labourrights.kernel.document.verification;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;

/** What a browser shows of a document whose code was scanned or typed, in both languages. */
@Singleton
class VerificationPage {

    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final String TEMPLATE = "verification.html";

    private final VerifyDocument verify;
    private final Engine templates;

    VerificationPage(VerifyDocument verify, Engine templates) {
        this.verify = verify;
        this.templates = templates;
    }

    /** The same status as without a page, which the gateway counts. */
    RestResponse<String> of(String typed) {
        Optional<VerifiedDocument> found = find(typed);
        String page = templates
                .getTemplate(TEMPLATE)
                .data("document", found.orElse(null))
                .render();
        return RestResponse.ResponseBuilder.create(
                        found.isPresent() ? RestResponse.Status.OK : RestResponse.Status.NOT_FOUND, page)
                .header("Vary", "Accept")
                .build();
    }

    private Optional<VerifiedDocument> find(String typed) {
        try {
            return Optional.of(verify.of(ReceiptCode.parse(typed)));
        } catch (IllegalArgumentException | ProblemException unknown) {
            return Optional.empty();
        }
    }
}
