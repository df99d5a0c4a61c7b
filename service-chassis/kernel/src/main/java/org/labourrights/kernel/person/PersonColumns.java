package org.labourrights.kernel.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/**
 * What the keys protect of people: the key of each row, under which the values stand, and the indexes that are made of
 * those.
 */
@ApplicationScoped
class PersonColumns implements ProtectedColumns {

    private final PersonVault vault;

    PersonColumns(PersonVault vault) {
        this.vault = vault;
    }

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("vault.person")
                .encrypted("row_key")
                .underRowKey("name", "id_no", "phone", "address", "bank_account")
                .index(
                        "id_index",
                        List.of("row_key", "id_no", "id_type"),
                        row -> vault.idIndex(
                                row.required("row_key"),
                                IdType.valueOf(row.required("id_type")),
                                row.required("id_no")))
                .index(
                        "phone_index",
                        List.of("row_key", "phone"),
                        row -> vault.phoneIndex(row.required("row_key"), row.required("phone")))
                .login("person_key"));
    }
}
