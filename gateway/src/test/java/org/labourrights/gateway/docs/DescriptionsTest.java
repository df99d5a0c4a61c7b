package org.labourrights.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.labourrights.gateway.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DescriptionsTest {

    @Inject
    Descriptions descriptions;

    @Test
    void whatHasNotChangedIsNotWrittenOutAnew() throws Exception {
        refresh();
        Description merged = descriptions.find(Description.MERGED).orElseThrow();
        Description reporting = descriptions.find("reporting").orElseThrow();

        refresh();

        assertThat(descriptions.find(Description.MERGED)).containsSame(merged);
        assertThat(descriptions.find("reporting")).containsSame(reporting);
    }

    private void refresh() throws Exception {
        descriptions.refresh().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
