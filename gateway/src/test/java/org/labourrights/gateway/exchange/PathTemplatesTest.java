package org.labourrights.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathTemplatesTest {

    private final PathTemplates templates = new PathTemplates();

    @Test
    void idsAreReplacedByTheirNames() {
        templates.replace(List.of(
                "/api/reporting/v1/enterprises",
                "/api/reporting/v1/enterprises/{uscc}",
                "/api/reporting/v1/enterprises/export",
                "/api/reporting/v1/enterprises/{uscc}/partnerships"));

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
        templates.replace(List.of("/api/reporting/v1/enterprises/{uscc}"));

        assertThat(templates.find("/api/reporting/v1/persons/李明")).isEmpty();
        assertThat(templates.find("/api/reporting/v1")).isEmpty();
        assertThat(templates.find("/")).isEmpty();
    }
}
