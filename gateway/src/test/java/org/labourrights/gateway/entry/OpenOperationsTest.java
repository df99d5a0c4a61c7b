package org.labourrights.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenOperationsTest {

    private final OpenOperations open = new OpenOperations(
            List.of("GET /api/a/v1/public/leads/*/proof", "GET /api/a/v1/public/draws/#/attempts/#"), 64);

    @Test
    void onlyACodeThatIsASecretCanBeGuessed() {
        assertThat(open.find("GET", "/api/a/v1/public/leads/7KQ2M-X4T9B/proof"))
                .isEqualTo(Optional.of(new OpenOperations.Asked("7KQ2M-X4T9B", 64)));
        assertThat(open.find("GET", "/api/a/v1/public/draws/JH-150105-2026-0001/attempts/1"))
                .isEqualTo(Optional.of(new OpenOperations.Asked("", 64)));
        assertThat(open.find("GET", "/api/a/v1/public/draws/1/attempts/../1")).isEmpty();
        assertThat(open.find("GET", "/api/a/v1/public/draws/1")).isEmpty();
    }
}
