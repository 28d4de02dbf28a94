package nightshift.documents.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import nightshift.core.ReasonKind;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Small files that would fill the memory: with the start option for that the process would end, and the next one with the same file. */
class PdfBombTests {
    private static final DocumentSettings LIMITS =
            new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(60));
    /** Megabytes: more than one part of a page may unpack to, and than a picture may. */
    private static final int MANY = 40;

    private static final int OF_A_PICTURE = 80;

    private final DocumentLoader loader = new DocumentLoader(LIMITS);
    private final PageDrawing drawing = new PageDrawing(LIMITS, OpenFiles.FORGOTTEN);

    @Test
    void refusesAPageThatUnpacksToGigabytes() {
        assertBomb(page(doc -> blanks(doc, COSName.FLATE_DECODE, MANY)));
    }

    @Test
    void refusesItWhereItsFilterStandsInAList() {
        assertBomb(page(doc -> blanks(doc, list(COSName.FLATE_DECODE), MANY)));
    }

    @Test
    void refusesItWhereItIsPackedInOneFilterAfterTheOther() {
        assertBomb(page(doc -> blanks(doc, list(COSName.ASCII85_DECODE, COSName.FLATE_DECODE), MANY)));
        assertBomb(page(doc -> blanks(doc, list(COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE), MANY)));
    }

    @Test
    void refusesAPageOfManyPartsThatAreTooLargeTogether() {
        assertBomb(page(doc -> {
            COSArray parts = new COSArray();
            for (int part = 0; part < 10; part++) {
                parts.add(blanks(doc, COSName.FLATE_DECODE, 20));
            }
            return parts;
        }));
    }

    @Test
    void refusesABombInAPartThatThePageDrawsByName() {
        assertBomb(Pdfs.drawn(doc -> {
            PDPage page = Pdfs.page(doc, List.of("Shipped"));
            PDFormXObject form = new PDFormXObject(new PDStream(blanks(doc, list(COSName.FLATE_DECODE), MANY)));
            form.setResources(new PDResources());
            form.setBBox(PDRectangle.LETTER);
            try (PDPageContentStream content =
                    new PDPageContentStream(doc, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawForm(form);
            }
        }));
    }

    @Test
    void refusesABombInAFont() {
        assertBomb(Pdfs.drawn(doc -> {
            PDPage page = Pdfs.page(doc, List.of("Shipped"));
            COSDictionary font = page.getResources()
                    .getFont(page.getResources().getFontNames().iterator().next())
                    .getCOSObject();
            font.setItem(COSName.TO_UNICODE, blanks(doc, list(COSName.FLATE_DECODE), MANY));
        }));
    }

    @Test
    void refusesABombInAnEncryptedFileThatOpensWithoutPassword() {
        assertBomb(Pdfs.drawn(doc -> {
            PDPage page = new PDPage();
            doc.addPage(page);
            page.getCOSObject().setItem(COSName.CONTENTS, blanks(doc, list(COSName.FLATE_DECODE), MANY));
            doc.protect(new StandardProtectionPolicy("owner's secret", "", new AccessPermission()));
        }));
    }

    @Test
    void refusesABombInTheIndexOfTheFile() throws IOException {
        assertBomb(indexed(packed(MANY), "/W [1 4 1] /Index [0 30000000]"));
    }

    @Test
    void refusesARowOfMoreBytesThanAnyPageIsWide() {
        assertBomb(page(doc -> {
            COSStream content = blanks(doc, COSName.FLATE_DECODE, 1);
            COSDictionary rows = new COSDictionary();
            rows.setInt(COSName.PREDICTOR, 12);
            rows.setInt(COSName.COLUMNS, 250_000_000);
            content.setItem(COSName.DECODE_PARMS, rows);
            return content;
        }));
    }

    @Test
    void readsWhatIsPackedInSeveralFiltersAndSmall() {
        byte[] honest = page(doc -> {
            COSStream content = doc.getDocument().createCOSStream();
            try (OutputStream out = content.createOutputStream(list(COSName.ASCII85_DECODE, COSName.FLATE_DECODE))) {
                out.write("BT /F1 11 Tf 60 700 Td (Shipped) Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            return content;
        });

        assertThat(loader.load(Pdfs.source("slip.pdf", honest)))
                .isInstanceOfSatisfying(
                        LoadedDocument.Readable.class,
                        read -> assertThat(read.document().text()).isEqualTo("Shipped"));
    }

    @Test
    void readsTheTextOfAPageWithAPictureThatIsTooLargeAndDoesNotDrawIt() {
        byte[] huge = withPicture(60_000, 60_000);

        assertThat(loader.load(Pdfs.source("slip.pdf", huge))).isInstanceOf(LoadedDocument.Readable.class);
        assertThat(drawing.sizes("any", huge)).hasSize(1);
        assertThat(png(huge)).isEmpty();
    }

    @Test
    void drawsAPageThatWasScannedFinely() {
        assertThat(png(withPicture(5100, 6600))).isPresent();
    }

    @Test
    void drawsNoPictureWhoseBytesUnpackToTooMuch() {
        assertThat(png(Pdfs.drawn(
                        doc -> picture(doc, blanks(doc, list(COSName.FLATE_DECODE), OF_A_PICTURE), 100, 100))))
                .isEmpty();
    }

    @Test
    void drawsNoPhotoThatIsLargerThanThePageSays() throws IOException {
        byte[] jpeg = jpegThatClaims(25_000);
        byte[] photo = Pdfs.drawn(doc -> {
            COSStream points = doc.getDocument().createCOSStream();
            try (OutputStream out = points.createRawOutputStream()) {
                out.write(jpeg);
            }
            points.setItem(COSName.FILTER, COSName.DCT_DECODE);
            picture(doc, points, 100, 100);
        });

        assertThat(png(photo)).isEmpty();
    }

    @Test
    void drawsNoPictureAmongTheInstructionsThatUnpacksToTooMuch() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(
                "q 100 0 0 100 0 0 cm BI /W 10 /H 10 /CS /G /BPC 8 /F [/Fl] ID ".getBytes(StandardCharsets.US_ASCII));
        content.write(packed(OF_A_PICTURE));
        content.write("\nEI Q".getBytes(StandardCharsets.US_ASCII));
        byte[] pdf = page(doc -> {
            COSStream stream = doc.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.toByteArray());
            }
            return stream;
        });

        assertThat(png(pdf)).isEmpty();
    }

    private void assertBomb(byte[] pdf) {
        assertThat(pdf.length).isLessThan(4 << 20);
        assertThat(loader.load(Pdfs.source("bomb.pdf", pdf)))
                .isInstanceOfSatisfying(LoadedDocument.Refused.class, refused -> {
                    assertThat(refused.reason().kind()).isEqualTo(ReasonKind.UNREADABLE_DOCUMENT);
                    assertThat(refused.reason().detail()).contains("unpacks to more data than is safe");
                });
        assertThat(png(pdf)).isEmpty();
    }

    private Optional<byte[]> png(byte[] pdf) {
        return drawing.png("any", pdf, 1);
    }

    private interface Contents {
        COSBase in(PDDocument pdf) throws IOException;
    }

    private static byte[] page(Contents contents) {
        return Pdfs.drawn(doc -> {
            PDPage page = Pdfs.page(doc, List.of("Shipped"));
            page.getCOSObject().setItem(COSName.CONTENTS, contents.in(doc));
        });
    }

    private static COSStream blanks(PDDocument doc, COSBase filters, int megabytes) throws IOException {
        COSStream stream = doc.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(filters)) {
            writeBlanks(out, megabytes);
        }
        return stream;
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            writeBlanks(out, megabytes);
        }
        return packed.toByteArray();
    }

    private static void writeBlanks(OutputStream out, int megabytes) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < megabytes; i++) {
            out.write(blanks);
        }
    }

    private static COSArray list(COSName... filters) {
        return new COSArray(List.of(filters));
    }

    private static byte[] withPicture(int width, int height) {
        return Pdfs.drawn(doc -> picture(doc, blanks(doc, COSName.FLATE_DECODE, 1), width, height));
    }

    private static void picture(PDDocument doc, COSStream points, int width, int height) throws IOException {
        PDPage page = Pdfs.page(doc, List.of("Shipped"));
        points.setItem(COSName.SUBTYPE, COSName.IMAGE);
        points.setInt(COSName.WIDTH, width);
        points.setInt(COSName.HEIGHT, height);
        points.setInt(COSName.BITS_PER_COMPONENT, 8);
        points.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        try (PDPageContentStream content =
                new PDPageContentStream(doc, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawImage(new PDImageXObject(new PDStream(points), page.getResources()), 0, 0, 612, 792);
        }
    }

    /** A small picture whose header says that it has so many rows and columns. */
    private static byte[] jpegThatClaims(int edge) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "jpeg", small);
        byte[] jpeg = small.toByteArray();
        int frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) edge).putShort(frame + 7, (short) edge);
        return jpeg;
    }

    /** A file whose objects are listed in a packed part of its own. */
    private static byte[] indexed(byte[] index, String how) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(
                "%PDF-1.5\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
                        .getBytes(StandardCharsets.US_ASCII));
        int at = pdf.size();
        pdf.write(("3 0 obj <</Type /XRef /Root 1 0 R /Size 4 " + how + " /Filter [/FlateDecode] /Length "
                        + index.length + ">> stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.write(index);
        pdf.write(("\nendstream endobj\nstartxref\n" + at + "\n%%EOF").getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }
}
