package org.labourrights.chassis.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.edge.CatalogueEntry;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemCatalogue;

/** What is wrong with a row, for people: text and remedy of the catalogue, and what the column would take. */
@ApplicationScoped
class RowFaults {

    private static final int MOST_VALUES = 50;
    private static final Set<String> ABOUT_LISTS = Set.of("E-TABLE-CHOICE", "E-CODE", "E-ENUM");

    private final ProblemCatalogue catalogue;
    private final AllowedValues allowed;

    RowFaults(ProblemCatalogue catalogue, AllowedValues allowed) {
        this.catalogue = catalogue;
        this.allowed = allowed;
    }

    List<ImportFault> of(ImportedTable<?> table, RowResult result, Language language) {
        return result.faults().stream()
                .map(fault -> of(table, result.sent().number(), fault, language))
                .toList();
    }

    /** All of them in one cell. */
    String inOneCell(List<ImportFault> faults) {
        return faults.stream()
                .map(fault -> fault.code() + (fault.column() == null ? "" : " " + fault.column()) + ": " + fault.text()
                        + " " + fault.remedy())
                .collect(Collectors.joining("\n"));
    }

    private ImportFault of(ImportedTable<?> table, int row, FieldProblem fault, Language language) {
        TableColumn<?> column = table.columns().stream()
                .filter(each -> fault.pointer().equals(each.pointer())
                        || fault.pointer().startsWith(each.pointer() + "/"))
                .findFirst()
                .orElse(null);
        Map<String, Object> parameters = fault.parameters();
        List<AllowedValue> values =
                column != null && ABOUT_LISTS.contains(fault.code()) ? allowed.of(column) : List.of();
        CatalogueEntry entry = catalogue.find(fault.code()).orElseGet(() -> catalogue.require("E-INTERNAL"));
        return new ImportFault(
                row,
                column == null ? null : column.heading(),
                fault.pointer(),
                fault.code(),
                entry.detail().in(language, parameters),
                entry.remedy().in(language, parameters),
                values.stream().limit(MOST_VALUES).toList());
    }
}
