package org.labourrights.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTemplatesTest {

    private final PathTemplates templates = new PathTemplates();

    @Test
    void idsAreReplacedByTheirNames() {
        templates.replace(Map.of(
                "/api/reporting/v1/enterprises", Map.of(),
                "/api/reporting/v1/enterprises/{uscc}", Map.of(),
                "/api/reporting/v1/enterprises/export", Map.of(),
                "/api/reporting/v1/enterprises/{uscc}/partnerships", Map.of()));

        assertThat(templates.find("/api/reporting/v1/enterprises")).contains("/api/reporting/v1/enterprises");
        assertThat(templates.find("/api/reporting/v1/enterprises/91110108MA01ABCD1X"))
                .contains("/api/reporting/v1/enterprises/{uscc}");
        assertThat(templates.find("/api/reporting/v1/enterprises/export"))
                .contains("/api/reporting/v1/enterprises/export");
        assertThat(templates.find("/api/reporting/v1/enterprises/export/partnerships"))
                .contains("/api/reporting/v1/enterprises/{uscc}/partnerships");
    }

    @Test
    void anUnknownPathHasNoTemplate() {
        templates.replace(Map.of("/api/reporting/v1/enterprises/{uscc}", Map.of()));

        assertThat(templates.find("/api/reporting/v1/persons/李明")).isEmpty();
        assertThat(templates.find("/api/reporting/v1")).isEmpty();
        assertThat(templates.find("/")).isEmpty();
    }

    @Test
    void anOperationTakesTheBodyThatItsDescriptionSays() {
        templates.replace(Map.of("/api/arrears/v1/leads/{id}", Map.of("POST", 65_536L)));

        assertThat(templates.longestBody("POST", "/api/arrears/v1/leads/7")).contains(65_536L);
        assertThat(templates.longestBody("PUT", "/api/arrears/v1/leads/7")).isEmpty();
        assertThat(templates.longestBody("POST", "/api/arrears/v1/leads")).isEmpty();
    }
}
