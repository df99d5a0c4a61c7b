package org.labourrights.kernel.document.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (二维码) for a page; the same address gives the same bytes. */
final class SquareCode {

    /** Pixels of one module: enough for paper, without a blur where a module ends. */
    private static final int MODULE = 8;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private SquareCode() {}

    /** As {@code data:image/png;base64,…}. */
    static String image(String address) {
        BitMatrix modules = modules(address);
        int size = modules.getWidth();
        var image = new BufferedImage(size * MODULE, size * MODULE, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < size * MODULE; x++) {
            for (int y = 0; y < size * MODULE; y++) {
                image.setRGB(x, y, modules.get(x / MODULE, y / MODULE) ? BLACK : WHITE);
            }
        }
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
        } catch (WriterException e) {
            throw new IllegalStateException("an address that is too long for a QR code", e);
        }
    }
}
