package org.labourrights.verifier.hash;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;

/** Signatures of RFC 8032 under public keys of 32 bytes. */
public final class Ed25519 {

    /** What stands before the 32 bytes in the form that the JDK reads (RFC 8410). */
    private static final String HEADER = "302a300506032b6570032100";

    private Ed25519() {}

    /** Whether the signature holds; a key or signature that is none does not hold. */
    public static boolean holds(String hexKey, byte[] message, String hexSignature) {
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Sha256.bytes(HEADER + hexKey)));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(Sha256.bytes(hexSignature));
        } catch (GeneralSecurityException none) {
            return false;
        }
    }
}
