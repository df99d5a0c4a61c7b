package org.labourrights.chassis.table.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.labourrights.chassis.text.Characters;

/** The first sheet of a workbook; its first row that is not blank is the header. */
final class XlsxFile implements SentTable {

    private final ZipParts zip;
    private final XlsxParts parts;
    private final List<String> header = new ArrayList<>();

    XlsxFile(Content content) throws IOException {
        this.zip = new ZipParts(content);
        this.parts = XlsxParts.of(zip);
        rows(row -> {
            row.cells().forEach(cell -> header.add(Characters.tidy(cell)));
            return false;
        });
    }

    @Override
    public List<String> header() {
        return List.copyOf(header);
    }

    @Override
    public int otherSheets() {
        return parts.otherSheets();
    }

    @Override
    public void each(Consumer<SentRow> taker) throws IOException {
        boolean[] behindHeader = {false};
        rows(row -> {
            if (behindHeader[0]) {
                taker.accept(row.of(header.size()));
            }
            behindHeader[0] = true;
            return true;
        });
    }

    private void rows(XlsxSheet.Taker taker) throws IOException {
        if (!zip.read(parts.firstSheet(), part -> new XlsxSheet(parts, taker).read(part))) {
            throw TableReader.broken(0);
        }
    }
}
