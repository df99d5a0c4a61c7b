package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.Masking;

/** Encrypts the contacts of an enterprise for storage, and opens or masks them. */
@ApplicationScoped
class ContactsVault {

    private final FieldCipher cipher;

    ContactsVault(FieldCipher cipher) {
        this.cipher = cipher;
    }

    SealedContacts seal(Contacts contacts) {
        String email = contacts.contactEmail();
        return new SealedContacts(
                cipher.encrypt(contacts.legalRepresentative()),
                cipher.encrypt(contacts.contactName()),
                cipher.encrypt(contacts.contactPhone().value()),
                email == null ? null : cipher.encrypt(email));
    }

    /** In the clear; who calls this for a person leaves an access record. */
    Contacts open(SealedContacts contacts) {
        String email = contacts.contactEmail();
        return new Contacts(
                cipher.decrypt(contacts.legalRepresentative()),
                cipher.decrypt(contacts.contactName()),
                new PhoneNumber(cipher.decrypt(contacts.contactPhone())),
                email == null ? null : cipher.decrypt(email));
    }

    MaskedContacts mask(SealedContacts contacts) {
        Contacts open = open(contacts);
        String email = open.contactEmail();
        return new MaskedContacts(
                Masking.name(open.legalRepresentative()),
                Masking.name(open.contactName()),
                open.contactPhone().masked(),
                email == null ? null : maskEmail(email));
    }

    /** One stored value of the history, masked as its field wants it. */
    String mask(String field, String stored) {
        String open = cipher.decrypt(stored);
        return switch (field) {
            case "contactPhone" -> new PhoneNumber(open).masked();
            case "contactEmail" -> maskEmail(open);
            default -> Masking.name(open);
        };
    }

    /** The fields that differ, encrypted values and all. */
    List<FieldChange> changes(SealedContacts before, Contacts after) {
        Contacts old = open(before);
        SealedContacts sealed = seal(after);
        List<FieldChange> changes = new ArrayList<>();
        if (!old.legalRepresentative().equals(after.legalRepresentative())) {
            changes.add(change("legalRepresentative", before.legalRepresentative(), sealed.legalRepresentative()));
        }
        if (!old.contactName().equals(after.contactName())) {
            changes.add(change("contactName", before.contactName(), sealed.contactName()));
        }
        if (!old.contactPhone().equals(after.contactPhone())) {
            changes.add(change("contactPhone", before.contactPhone(), sealed.contactPhone()));
        }
        if (!Objects.equals(old.contactEmail(), after.contactEmail())) {
            changes.add(change("contactEmail", before.contactEmail(), sealed.contactEmail()));
        }
        return changes;
    }

    private static FieldChange change(String field, @Nullable String before, @Nullable String after) {
        return new FieldChange(field, true, before, after);
    }

    /** The first character and the domain stay: {@code l***@example.com}. */
    private static String maskEmail(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? "***" : email.charAt(0) + "***" + email.substring(at);
    }
}
