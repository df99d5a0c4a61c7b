package org.labourrights.chassis.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.labourrights.chassis.file.Sha256;

/**
 * Content of any length in a temporary file, with its hash. The file is encrypted with a key that only this object has:
 * contents name persons, and what a crash leaves on the disk must tell nobody anything.
 */
public final class Spool implements AutoCloseable {

    private static final String TRANSFORMATION = "AES/CTR/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int START_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final SecretKeySpec key = new SecretKeySpec(random(KEY_BYTES), "AES");
    private final IvParameterSpec start = new IvParameterSpec(random(START_BYTES));
    private final MessageDigest digest;
    private String sha256 = "";
    private long length;

    private Spool(Path file, MessageDigest digest) {
        this.file = file;
        this.digest = digest;
    }

    /** Whatever produces the content, piece by piece. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Reads {@code content} to its end. */
    public static Spool of(InputStream content) throws IOException {
        return written(content::transferTo);
    }

    /** Takes what {@code writing} writes; if it fails, nothing stays behind. */
    public static Spool written(Writing writing) throws IOException {
        Spool spool = new Spool(Files.createTempFile("spool-", ""), Sha256.digest());
        try {
            spool.fill(writing);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private void fill(Writing writing) throws IOException {
        try (OutputStream out = new DigestOutputStream(
                new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE)), digest)) {
            writing.to(out);
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
        length = Files.size(file);
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    /** Of the content, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The content from its beginning, as often as it is asked for until this is closed. */
    public InputStream open() throws IOException {
        return new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, start);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + TRANSFORMATION, e);
        }
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
