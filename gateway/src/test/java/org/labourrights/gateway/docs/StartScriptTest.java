package org.labourrights.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartScriptTest {

    @Test
    void thePageOffersTheDescriptionOfEveryServiceItIsTold() {
        String script = StartScript.of("Show({\n  urls: '{descriptions}',\n});\n", List.of("arrears", "pensions"));

        assertThat(script)
                .isEqualTo("Show({\n  urls: [{\"name\":\"all\",\"url\":\"/openapi.json\"},"
                        + "{\"name\":\"arrears\",\"url\":\"/openapi/arrears.json\"},"
                        + "{\"name\":\"pensions\",\"url\":\"/openapi/pensions.json\"}],\n});\n");
    }
}
