package org.labourrights.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.labourrights.chassis.paging.CursorSeal;

/** Cursors sealed with the field keys. */
@ApplicationScoped
class SealedCursors implements CursorSeal {

    private final FieldCipher cipher;

    SealedCursors(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String seal(String position) {
        return cipher.encrypt(position);
    }

    @Override
    public Optional<String> open(String sealed) {
        try {
            return Optional.of(cipher.decrypt(sealed));
        } catch (UndecipherableException e) {
            return Optional.empty();
        }
    }
}
