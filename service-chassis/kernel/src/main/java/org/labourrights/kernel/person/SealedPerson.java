package org.labourrights.kernel.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as stored: every value encrypted under the key of this row, and blind indexes to find the same id and phone
 * again. A masked form stands nowhere: it is most of the value, so it is made when it is shown. Without the row's key
 * nothing can be read any more, in no backup either.
 */
@Embeddable
record SealedPerson(
        @Column(name = "row_key") String rowKey,
        @Column(name = "name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "id_type") @Nullable
        IdType idType,

        @Column(name = "id_no") @Nullable String idNo,
        @Column(name = "id_index") @Nullable String idIndex,
        @Column(name = "phone") @Nullable String phone,
        @Column(name = "phone_index") @Nullable String phoneIndex,
        @Column(name = "address") @Nullable String address,
        @Column(name = "bank_account") @Nullable String bankAccount) {

    SealedPerson withoutAccount() {
        return new SealedPerson(rowKey, name, idType, idNo, idIndex, phone, phoneIndex, address, null);
    }
}
