package org.labourrights.chassis.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.codes.CodeLists;

/** The values that a column takes today. */
@ApplicationScoped
class AllowedValues {

    private final CodeLists codes;
    private final Clock clock;

    AllowedValues(CodeLists codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** Empty where a column takes more than a list. */
    List<AllowedValue> of(TableColumn<?> column) {
        if (column.codeList() == null) {
            return column.values();
        }
        LocalDate today = LocalDate.now(clock);
        return codes
                .list(column.codeList())
                .orElseThrow(() -> new IllegalStateException("There is no code list " + column.codeList()))
                .items()
                .stream()
                .filter(item -> item.validOn(today))
                .map(item -> new AllowedValue(item.code(), item.zh(), item.en()))
                .toList();
    }
}
