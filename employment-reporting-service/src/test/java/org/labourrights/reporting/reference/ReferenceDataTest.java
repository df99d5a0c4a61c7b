package org.labourrights.reporting.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.PayCycle;
import org.labourrights.reporting.report.content.WorkHourSystem;

class ReferenceDataTest {
    private final CodeLists codes = new CodeLists();

    record Pair(String list, Class<? extends Enum<?>> type) {}

    static List<Pair> listsWithATypeInTheCode() {
        return List.of(
                new Pair("employment-relation", EmploymentRelation.class),
                new Pair("pay-cycle", PayCycle.class),
                new Pair("work-hour-system", WorkHourSystem.class),
                new Pair("partner-type", PartnerType.class));
    }

    @ParameterizedTest
    @MethodSource("listsWithATypeInTheCode")
    void listsTheSameCodesAsTheCodeKnows(Pair pair) {
        Set<String> listed = codes.list(pair.list()).orElseThrow().items().stream()
                .map(CodeItem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Arrays.stream(pair.type().getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(known, listed);
    }

    @Test
    void givesEveryCodeBothNamesAndASource() {
        assertTrue(codes.all().stream()
                .flatMap(list -> list.items().stream())
                .allMatch(item -> !item.zh().isBlank()
                        && !item.en().isBlank()
                        && !item.sourceTag().isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "data/codes"})
    void indexesEveryDataFile(String folder) throws IOException {
        Path root = Path.of("src/main/resources", folder);
        try (var files = Files.list(root)) {
            Set<String> present = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(present, new TreeSet<>(Files.readAllLines(root.resolve("index.txt"))));
        }
    }
}
