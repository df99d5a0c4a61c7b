package org.labourrights.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.edge.ready.Profile;

/** What is printed cannot be corrected: an address that a stranger cannot open stops the start. */
class VerificationAddressTest {

    private static final String PATH = "/api/probe/v1/public/documents/";

    @ParameterizedTest
    @CsvSource({
        "PRODUCTION, https://labour.example.gov.cn/api/probe/v1/public/documents/, ''",
        "PRODUCTION, , is not set",
        "PRODUCTION, /api/probe/v1/public/documents/, for development",
        "PRODUCTION, http://labour.example.gov.cn/api/probe/v1/public/documents/, for development",
        "PRODUCTION, https://localhost:8080/api/probe/v1/public/documents/, for development",
        "SANDBOX, http://localhost:8080/api/probe/v1/public/documents/, ''",
        "SANDBOX, , ''",
        "SANDBOX, /api/probe/v1/public/documents/, no address",
        "TEST, mailto:somebody@example.gov.cn, no address"
    })
    void isTheOneThatAStrangerOpens(Profile profile, @Nullable String address, String complaint) {
        List<String> complaints = of(address, List.of(new Letters())).complaints(profile);

        assertEquals(complaint.isEmpty() ? 0 : 1, complaints.size(), complaints.toString());
        assertTrue(complaints.stream().allMatch(each -> each.contains(complaint)), complaints.toString());
    }

    @Test
    void aServiceWithoutDocumentsNeedsNone() {
        assertEquals(List.of(), of(null, List.of()).complaints(Profile.PRODUCTION));
    }

    @Test
    void theCodeIsTypedBehindIt() {
        String address = "https://labour.example.gov.cn" + PATH;

        assertEquals(address, of(address, List.of()).get().orElseThrow());
        assertEquals(
                address,
                of(address.substring(0, address.length() - 1), List.of()).get().orElseThrow());
    }

    private static VerificationAddress of(@Nullable String address, List<DocumentFamily> families) {
        Optional<URI> verifiedAt = Optional.ofNullable(address).map(URI::create);
        return new VerificationAddress(() -> verifiedAt, new DocumentFamilies(families));
    }

    private static final class Letters implements DocumentFamily {

        @Override
        public String name() {
            return "letter";
        }

        @Override
        public List<DeclaredDocument> documents() {
            return List.of(DeclaredDocument.of("LETTER", "函", "Letter", NumberPattern.of("H-{year}", "函{number}号")));
        }

        @Override
        public DocumentWords words(IssuedDocument document) {
            throw new IllegalStateException("nothing is printed");
        }
    }
}
