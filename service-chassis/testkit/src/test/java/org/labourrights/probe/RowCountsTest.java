package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.RowCounts;

@QuarkusTest
@WithSuite
class RowCountsTest {

    @Inject
    RowCounts counts;

    @Test
    void countsTheTablesOfEverySchemaButThoseOfTheDatabaseItself() {
        Set<String> schemas = counts.now().keySet().stream()
                .map(table -> table.substring(0, table.indexOf('.')))
                .collect(Collectors.toSet());

        assertEquals(Set.of("public", "probe_private"), schemas);
    }
}
