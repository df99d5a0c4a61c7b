package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect of inspectors and of the reasons of their recusals. */
@ApplicationScoped
class InspectorColumns implements ProtectedColumns {

    private final CertificateIndex index;
    private final FieldCipher cipher;

    InspectorColumns(CertificateIndex index, FieldCipher cipher) {
        this.index = index;
        this.cipher = cipher;
    }

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("inspector")
                        .encrypted("name", "certificate_no")
                        .index(
                                "certificate_index",
                                List.of("certificate_no"),
                                row -> index.of(cipher.decrypt(row.required("certificate_no")))),
                ProtectedTable.of("inspector_recusal").encrypted("reason"));
    }
}
