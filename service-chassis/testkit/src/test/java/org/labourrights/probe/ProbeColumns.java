package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.RowKeys;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in the probe. */
@ApplicationScoped
class ProbeColumns implements ProtectedColumns {

    private final FieldCipher cipher;
    private final RowKeys keys;
    private final BlindIndex index;

    ProbeColumns(FieldCipher cipher, RowKeys keys, BlindIndex index) {
        this.cipher = cipher;
        this.keys = keys;
        this.index = index;
    }

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("probe_note").encrypted("secret"),
                ProtectedTable.of("probe_history").encryptedWhere("personal", "value"),
                ProtectedTable.of("probe_person")
                        .encrypted("row_key", "photo")
                        .underRowKey("phone")
                        .index(
                                "phone_index",
                                List.of("row_key", "phone"),
                                row -> index.of(
                                        "phone",
                                        keys.open(row.required("row_key")).decrypt(row.required("phone"))))
                        .login("login")
                        .made(
                                "badge",
                                List.of("id", "badge_hash"),
                                row -> BlindIndex.keyOf(badge(row.required("id"), row.required("badge_hash"))),
                                row -> cipher.encrypt(badge(row.required("id"), row.required("badge_hash")))));
    }

    private String badge(String id, String hash) {
        return index.candidates("badge", id).stream()
                .filter(badge -> badgeHash(badge).equals(hash))
                .findFirst()
                .orElse("");
    }

    static String badgeHash(String badge) {
        return Sha256.hex(badge.getBytes(StandardCharsets.US_ASCII));
    }
}
