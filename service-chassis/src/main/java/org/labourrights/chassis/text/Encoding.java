package org.labourrights.chassis.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The encodings in which texts are taken. Bytes that are no characters in them are refused: what is replaced silently is
 * lost for good.
 */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),

    /** GB 18030, which holds GBK and GB 2312 as well. */
    GB18030(Charset.forName("GB18030"), "GB18030");

    private static final Map<String, Encoding> NAMES = Map.of(
            "utf-8", UTF_8,
            "utf8", UTF_8,
            "us-ascii", UTF_8,
            // What clients write that were never told: their bytes are UTF-8, or refused as none.
            "iso-8859-1", UTF_8,
            "gb18030", GB18030,
            "gbk", GB18030,
            "gb2312", GB18030,
            "cp936", GB18030,
            "x-gbk", GB18030);

    private final Charset charset;
    private final String label;

    Encoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** @param charset the parameter of a media type; null: UTF-8. Empty when it is none that is taken */
    public static Optional<Encoding> named(@Nullable String charset) {
        return charset == null
                ? Optional.of(UTF_8)
                : Optional.ofNullable(
                        NAMES.get(charset.strip().replace("\"", "").toLowerCase(Locale.ROOT)));
    }

    /** Its name as a charset. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** The bytes of a text in this encoding as UTF-8; reading throws {@link WrongBytes} where they are none. */
    public InputStream asUtf8(InputStream bytes) {
        return new Reencoded(bytes, this);
    }

    /** @throws WrongBytes when the bytes are no text in this encoding */
    public String text(byte[] bytes) {
        try (InputStream utf8 = asUtf8(new ByteArrayInputStream(bytes))) {
            return new String(utf8.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("An array can be read", e);
        }
    }
}
