package org.labourrights.kernel.document.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of the documents, from the jar. Where each comes from and what it has: {@code fonts/README.md}. */
final class LetterFont implements IntPredicate {
    private static final String SONG = "Letter Song";

    private final String family;
    private final int weight;
    private final byte[] bytes;
    private final CmapLookup glyphs;

    private LetterFont(String file, String family, int weight) {
        this.family = family;
        this.weight = weight;
        this.bytes = bytes("/fonts/" + file);
        this.glyphs = glyphs(bytes);
    }

    static LetterFont regular() {
        return new LetterFont("LetterSong-Regular.ttf", SONG, 400);
    }

    static LetterFont bold() {
        return new LetterFont("LetterSong-Bold.ttf", SONG, 700);
    }

    /** Ideographs of the basic plane that are not in common use, 11 MB. */
    static LetterFont rare() {
        return new LetterFont("LetterRare-Bmp.ttf", "Letter Rare", 400);
    }

    /** Ideographs of the supplementary plane, Extensions B to F, 34 MB. */
    static LetterFont supplementary() {
        return new LetterFont("LetterRare-Sip.ttf", "Letter Rare Supplementary", 400);
    }

    /** Whether it has a glyph for the code point. */
    @Override
    public boolean test(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL, true);
    }

    private static CmapLookup glyphs(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("A font of the documents cannot be read", e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(LetterFont.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
