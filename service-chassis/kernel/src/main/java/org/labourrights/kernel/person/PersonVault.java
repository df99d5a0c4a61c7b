package org.labourrights.kernel.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.Masking;
import org.labourrights.chassis.privacy.RowKeys;

/** Seals people for storage and opens them again. */
@ApplicationScoped
class PersonVault {

    private static final String PHONE = "phone";

    private final RowKeys keys;
    private final BlindIndex index;

    PersonVault(RowKeys keys, BlindIndex index) {
        this.keys = keys;
        this.index = index;
    }

    SealedPerson seal(PersonDetails details) {
        String rowKey = keys.fresh();
        FieldCipher cipher = keys.open(rowKey);
        String name = details.name().strip();
        String idNo = normal(details.idNo());
        PhoneNumber phone = details.phone();
        return new SealedPerson(
                rowKey,
                cipher.encrypt(name),
                details.idType(),
                sealed(cipher, idNo),
                details.idType() == null || idNo == null ? null : index.of(idKind(details.idType()), idNo),
                phone == null ? null : cipher.encrypt(phone.value()),
                phone == null ? null : index.of(PHONE, phone.value()),
                sealed(cipher, details.address()),
                sealed(cipher, details.bankAccount()));
    }

    /** The index of a stored document number, as {@link #seal} would make it now. */
    String idIndex(String rowKey, IdType type, String sealed) {
        return index.of(idKind(type), keys.open(rowKey).decrypt(sealed));
    }

    /** The same of a stored telephone. */
    String phoneIndex(String rowKey, String sealed) {
        return index.of(PHONE, keys.open(rowKey).decrypt(sealed));
    }

    /** In clear; who calls this for a person leaves a record of it. */
    PersonDetails open(SealedPerson sealed) {
        FieldCipher cipher = keys.open(sealed.rowKey());
        String phone = opened(cipher, sealed.phone());
        return new PersonDetails(
                cipher.decrypt(sealed.name()),
                sealed.idType(),
                opened(cipher, sealed.idNo()),
                phone == null ? null : new PhoneNumber(phone),
                opened(cipher, sealed.address()),
                opened(cipher, sealed.bankAccount()));
    }

    /** As colleagues see somebody; leaves no record, and nothing in clear leaves this class. */
    MaskedPerson masked(UUID ref, SealedPerson sealed) {
        FieldCipher cipher = keys.open(sealed.rowKey());
        String idNo = opened(cipher, sealed.idNo());
        String phone = opened(cipher, sealed.phone());
        return new MaskedPerson(
                ref,
                Masking.name(cipher.decrypt(sealed.name())),
                sealed.idType(),
                idNo == null ? null : Masking.idNumber(idNo),
                phone == null ? null : new PhoneNumber(phone).masked());
    }

    private static String idKind(IdType type) {
        return type.checked() ? "resident-id" : "id-" + type.name();
    }

    private static @Nullable String normal(@Nullable String idNo) {
        return idNo == null ? null : idNo.strip().toUpperCase(Locale.ROOT);
    }

    private static @Nullable String sealed(FieldCipher cipher, @Nullable String value) {
        return value == null ? null : cipher.encrypt(value);
    }

    private static @Nullable String opened(FieldCipher cipher, @Nullable String value) {
        return value == null ? null : cipher.decrypt(value);
    }
}
