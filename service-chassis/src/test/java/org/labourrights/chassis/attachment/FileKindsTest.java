package org.labourrights.chassis.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labourrights.chassis.spool.Spool;

class FileKindsTest {

    private static final String MACRO_WORD = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String MACRO_SHEET = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private static final byte[] SCRIPT = "MZ this runs".getBytes(StandardCharsets.US_ASCII);

    private final FileKinds kinds = new FileKinds();

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("a text", MediaKind.DOCX, Archives.document().bytes()),
                Arguments.of("a table", MediaKind.XLSX, Archives.workbook().bytes()),
                Arguments.of(
                        "one that is not packed",
                        MediaKind.XLSX,
                        Archives.workbook().bytes(ZipEntry.STORED, "")),
                Arguments.of("what this suite exports itself", MediaKind.XLSX, exported()),
                Arguments.of(
                        "one with pictures and a table inside",
                        MediaKind.DOCX,
                        Archives.document()
                                .with("word/media/image1.png", new byte[3_000_000])
                                .with(
                                        "word/embeddings/sheet1.xlsx",
                                        Archives.workbook().bytes())
                                .bytes()),
                Arguments.of(
                        "one whose types stand at the end",
                        MediaKind.XLSX,
                        Archives.empty()
                                .with("xl/workbook.xml", "<workbook/>")
                                .types(Archives.override("/xl/workbook.xml", Archives.SHEET))
                                .bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void takesOfficeDocumentsByTheirParts(String what, MediaKind kind, byte[] content) throws IOException {
        assertEquals(Optional.of(kind), told(content).kind());
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        "a renamed archive", Archives.empty().with("a.txt", "a").bytes()),
                Arguments.of(
                        "an archive that looks like a document and says nothing",
                        Archives.empty()
                                .with("word/document.xml", "<w:document/>")
                                .bytes()),
                Arguments.of(
                        "one that names a part that is not there",
                        Archives.empty()
                                .types(Archives.override("/word/document.xml", Archives.WORD))
                                .bytes()),
                Arguments.of(
                        "one that is two things",
                        Archives.document()
                                .types(Archives.override("/word/document.xml", Archives.WORD)
                                        + Archives.override("/xl/workbook.xml", Archives.SHEET))
                                .with("xl/workbook.xml", "<workbook/>")
                                .bytes()),
                Arguments.of(
                        "a slide show",
                        Archives.empty()
                                .types(
                                        Archives.override(
                                                "/ppt/presentation.xml",
                                                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"))
                                .with("ppt/presentation.xml", "<p/>")
                                .bytes()),
                Arguments.of(
                        "a text with macros",
                        Archives.document()
                                .types(Archives.override("/word/document.xml", MACRO_WORD))
                                .bytes()),
                Arguments.of(
                        "a table with macros",
                        Archives.workbook()
                                .types(Archives.override("/xl/workbook.xml", MACRO_SHEET))
                                .bytes()),
                Arguments.of(
                        "macros in a text that claims to have none",
                        Archives.document().with("word/vbaProject.bin", SCRIPT).bytes()),
                Arguments.of(
                        "macros in capitals",
                        Archives.document().with("word/VBAPROJECT.BIN", SCRIPT).bytes()),
                Arguments.of(
                        "macros under another name",
                        Archives.document()
                                .types(Archives.override("/word/document.xml", Archives.WORD)
                                        + Archives.override("/word/notes.bin", "application/vnd.ms-office.vbaProject"))
                                .with("word/notes.bin", SCRIPT)
                                .bytes()),
                Arguments.of(
                        "macros of the old age",
                        Archives.workbook()
                                .with("xl/macrosheets/sheet1.xml", "<m/>")
                                .bytes()),
                Arguments.of(
                        "a control",
                        Archives.document()
                                .with("word/activeX/activeX1.bin", SCRIPT)
                                .bytes()),
                Arguments.of(
                        "an embedded program",
                        Archives.document()
                                .with("word/embeddings/oleObject1.bin", SCRIPT)
                                .bytes()),
                Arguments.of(
                        "a name that leads elsewhere",
                        Archives.document().with("../../etc/cron.d/x", SCRIPT).bytes()),
                Arguments.of(
                        "two parts under one name",
                        Archives.document()
                                .with("Word/Document.xml", "<other/>")
                                .bytes()),
                Arguments.of(
                        "types with a DTD",
                        Archives.document()
                                .with(
                                        Archives.TYPES,
                                        "<!DOCTYPE t [<!ENTITY e \"x\">]><Types>"
                                                + Archives.override("/word/document.xml", Archives.WORD) + "</Types>")
                                .bytes()),
                Arguments.of(
                        "types that are no XML",
                        Archives.document().with(Archives.TYPES, "Override").bytes()),
                Arguments.of(
                        "types that become too long",
                        Archives.document()
                                .types(Archives.override("/word/document.xml", Archives.WORD) + " ".repeat(600_000))
                                .bytes()),
                Arguments.of("a document with a comment", Archives.document().bytes(ZipEntry.DEFLATED, "note")),
                Arguments.of(
                        "something behind it", Archives.join(Archives.document().bytes(), SCRIPT)),
                Arguments.of(
                        "another archive before it",
                        Archives.join(
                                Archives.empty().with("run.js", "x").bytes(),
                                Archives.document().bytes())),
                Arguments.of("half of one", half(Archives.document().bytes())),
                Arguments.of("a part that the directory does not name", hidden()),
                Arguments.of("a part that calls itself otherwise", renamed()),
                Arguments.of("a sealed part", sealed()),
                Arguments.of("one that claims to become 2 GiB", claiming(0x7fff_ffff)),
                Arguments.of("one that becomes more than it claims", claiming(5)),
                Arguments.of("one that becomes less than it claims", claiming(5_000)),
                Arguments.of(
                        "one that becomes more than a reader bears",
                        Archives.document()
                                .with("word/media/a.png", new byte[(256 << 20) + 1])
                                .bytes()),
                Arguments.of("a part with something behind its end", padded()),
                Arguments.of(
                        "an archive inside that is no document",
                        Archives.document()
                                .with(
                                        "word/media/a.png",
                                        Archives.empty().with("a.js", SCRIPT).bytes())
                                .bytes()),
                Arguments.of(
                        "a document with macros inside",
                        Archives.document()
                                .with(
                                        "word/embeddings/sheet1.xlsx",
                                        Archives.workbook()
                                                .with("xl/vbaProject.bin", SCRIPT)
                                                .bytes())
                                .bytes()),
                Arguments.of(
                        "a document inside of a document inside",
                        Archives.document()
                                .with(
                                        "word/embeddings/sheet1.xlsx",
                                        Archives.workbook()
                                                .with(
                                                        "xl/embeddings/text1.docx",
                                                        Archives.document().bytes())
                                                .bytes())
                                .bytes()),
                Arguments.of(
                        "a document of the old age inside",
                        Archives.document()
                                .with("word/embeddings/old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0
                                })
                                .bytes()),
                Arguments.of("more parts than any document has", crowded()),
                Arguments.of("nothing but a beginning", new byte[] {'P', 'K', 3, 4}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void takesNoOtherArchive(String what, byte[] content) throws IOException {
        FileKinds.Told told = told(content);

        assertEquals(Optional.empty(), told.kind());
        assertEquals("application/zip", told.type());
    }

    @Test
    void aProgramBeforeAnArchiveIsNoArchive() throws IOException {
        assertEquals(
                Optional.empty(),
                told(Archives.join(SCRIPT, Archives.document().bytes())).kind());
    }

    @Test
    void whatIsAPictureIsHandedOutAsOneWhateverFollows() throws IOException {
        byte[] head = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};

        assertEquals(
                Optional.of(MediaKind.JPEG),
                told(Archives.join(head, Archives.document().bytes())).kind());
    }

    private FileKinds.Told told(byte[] content) throws IOException {
        try (Spool spool = Spool.of(new ByteArrayInputStream(content))) {
            return kinds.of(spool);
        }
    }

    private static byte[] exported() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "labour-rights", "01.0000")) {
            workbook.newWorksheet("工资").inlineString(0, 0, "李示例");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Bytes between the parts and the directory, which is moved behind them: a reader that walks along finds a part more. */
    private static byte[] hidden() {
        byte[] document = Archives.document().bytes();
        byte[] more = Archives.empty().with("word/vbaProject.bin", SCRIPT).bytes();
        int directory = directory(document);
        byte[] part = Arrays.copyOf(more, directory(more));
        byte[] joined = Archives.join(
                Archives.join(Arrays.copyOf(document, directory), part),
                Arrays.copyOfRange(document, directory, document.length));
        little(joined).putInt(joined.length - 6, directory + part.length);
        return joined;
    }

    /** The head of the second part has another name than the directory. */
    private static byte[] renamed() {
        byte[] document = Archives.document().bytes();
        int at = indexOf(document, "word/document.xml");
        document[at] = 'v';
        return document;
    }

    private static byte[] sealed() {
        byte[] document = Archives.document().bytes();
        document[6] |= 1;
        document[directory(document) + 8] |= 1;
        return document;
    }

    private static byte[] claiming(int size) {
        byte[] document = Archives.document().bytes();
        little(document).putInt(directory(document) + 24, size);
        return document;
    }

    /** The packed bytes of the last part go on behind the end of what they unpack to. */
    private static byte[] padded() {
        byte[] document = Archives.document().bytes(ZipEntry.DEFLATED, "");
        byte[] last = new byte[] {0x50, 0x4b, 7, 8};
        int behind = new String(document, StandardCharsets.ISO_8859_1)
                .lastIndexOf(new String(last, StandardCharsets.ISO_8859_1));
        int directory = directory(document);
        byte[] padded = Archives.join(
                Archives.join(Arrays.copyOf(document, behind), SCRIPT),
                Arrays.copyOfRange(document, behind, document.length));
        int entry = new String(padded, StandardCharsets.ISO_8859_1).lastIndexOf("word/document.xml") - 46;
        little(padded).putInt(entry + 20, little(padded).getInt(entry + 20) + SCRIPT.length);
        little(padded).putInt(padded.length - 6, directory + SCRIPT.length);
        return padded;
    }

    private static byte[] crowded() {
        Archives document = Archives.document();
        for (int i = 0; i < 5_000; i++) {
            document.with("word/" + i, new byte[0]);
        }
        return document.bytes();
    }

    private static int directory(byte[] archive) {
        return little(archive).getInt(archive.length - 6);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
