package org.labourrights.chassis.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;

/**
 * Makes the code of a subject with the index key, again whenever it is wanted, so that it stands nowhere. Another key would
 * make another code: what is given already is kept, encrypted, before its key goes.
 */
@ApplicationScoped
class ReceiptMaker {

    private final BlindIndex index;
    private final FieldCipher cipher;

    ReceiptMaker(BlindIndex index, FieldCipher cipher) {
        this.index = index;
        this.cipher = cipher;
    }

    /** The code of a subject that has none yet. */
    ReceiptCode first(String family, String subject) {
        return ReceiptCode.of(index.of(kind(family), subject));
    }

    /** The code that was given; empty when the key that made it is gone. */
    Optional<ReceiptCode> again(String family, String subject, String hash) {
        return made(family, subject, hash).map(ReceiptCode::of);
    }

    /** The code out of the column that keeps it. */
    ReceiptCode opened(String kept) {
        return ReceiptCode.parse(cipher.decrypt(kept));
    }

    /** Id of the index key that makes the code; empty when it is gone. */
    Optional<String> keyOf(String family, String subject, String hash) {
        return made(family, subject, hash).flatMap(BlindIndex::keyOf);
    }

    /**
     * The code as it is kept when its key goes.
     *
     * @throws IllegalStateException when that is gone already
     */
    String kept(String family, String subject, String hash) {
        return again(family, subject, hash)
                .map(code -> cipher.encrypt(code.value()))
                .orElseThrow(() -> new IllegalStateException("no key makes the code of this receipt"));
    }

    private Optional<String> made(String family, String subject, String hash) {
        return index.candidates(kind(family), subject).stream()
                .filter(candidate -> ReceiptCode.of(candidate).hash().equals(hash))
                .findFirst();
    }

    private static String kind(String family) {
        return family + "-receipt";
    }
}
