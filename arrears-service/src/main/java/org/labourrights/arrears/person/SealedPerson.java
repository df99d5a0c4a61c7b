package org.labourrights.arrears.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as stored: every value encrypted under the key of this row, its masked form beside it, and blind indexes to
 * find the same id and phone again. The masked forms are made when the value comes in, so that lists and exports
 * decipher nothing. Without the row's key nothing can be read any more, in no backup either.
 */
@Embeddable
record SealedPerson(
        @Column(name = "row_key") String rowKey,
        @Column(name = "name") String name,
        @Column(name = "name_masked") String nameMasked,

        @Enumerated(EnumType.STRING) @Column(name = "id_type") @Nullable
        IdType idType,

        @Column(name = "id_no") @Nullable String idNo,
        @Column(name = "id_no_masked") @Nullable String idNoMasked,
        @Column(name = "id_index") @Nullable String idIndex,
        @Column(name = "phone") @Nullable String phone,
        @Column(name = "phone_masked") @Nullable String phoneMasked,
        @Column(name = "phone_index") @Nullable String phoneIndex,
        @Column(name = "address") @Nullable String address,
        @Column(name = "bank_account") @Nullable String bankAccount) {

    SealedPerson withoutAccount() {
        return new SealedPerson(
                rowKey,
                name,
                nameMasked,
                idType,
                idNo,
                idNoMasked,
                idIndex,
                phone,
                phoneMasked,
                phoneIndex,
                address,
                null);
    }
}
