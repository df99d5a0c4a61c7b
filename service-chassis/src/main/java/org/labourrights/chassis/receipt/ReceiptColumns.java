package org.labourrights.chassis.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in receipts. */
@ApplicationScoped
class ReceiptColumns implements ProtectedColumns {

    private static final String FAMILY = "family";
    private static final String SUBJECT = "subject";
    private static final String HASH = "code_hash";

    private final ReceiptMaker maker;

    ReceiptColumns(ReceiptMaker maker) {
        this.maker = maker;
    }

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("receipt")
                .made(
                        "code",
                        List.of(FAMILY, SUBJECT, HASH),
                        row -> maker.keyOf(row.required(FAMILY), row.required(SUBJECT), row.required(HASH)),
                        row -> maker.kept(row.required(FAMILY), row.required(SUBJECT), row.required(HASH))));
    }
}
