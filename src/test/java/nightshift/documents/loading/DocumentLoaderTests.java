package nightshift.documents.loading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nightshift.core.ReasonKind;
import nightshift.documents.Box;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.Word;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class DocumentLoaderTests {
    private final DocumentLoader loader =
            new DocumentLoader(new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(30)));

    @Test
    void readsWordsWithTheirPlacesFromTheTopAndFromTheLeft() {
        byte[] pdf = Pdfs.drawn(doc -> {
            PDPage page = new PDPage(PDRectangle.LETTER);
            doc.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(doc, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                Pdfs.text(content, 60, 600, "0501");
                Pdfs.text(content, 300, 700, "PO-7415");
                Pdfs.text(content, 60, 700, "Purchase order");
            }
        });
        Document document = readable(Pdfs.source("slip.pdf", pdf));
        assertThat(document.text()).isEqualTo("Purchase order PO-7415\n0501");
        List<Word> words = document.pages().get(0).words();
        assertThat(words).extracting(Word::text).containsExactly("Purchase", "order", "PO-7415", "0501");
        Box po = words.get(2).box();
        assertThat(po.left()).isBetween(299f, 301f);
        assertThat(po.bottom()).isBetween(91f, 93f);
        assertThat(po.top()).isBetween(80f, 90f);
    }

    @Test
    void readsWordsOfAPageThatIsStoredSideways() {
        byte[] pdf = Pdfs.drawn(doc -> {
            PDPage page = new PDPage(PDRectangle.LETTER);
            page.setRotation(90);
            doc.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(doc, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.transform(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, 612, 0));
                Pdfs.text(content, 60, 500, "Tracking 1Z999");
                Pdfs.text(content, 60, 400, "Second line");
            }
        });
        Document document = readable(Pdfs.source("slip.pdf", pdf));
        assertThat(document.text()).isEqualTo("Tracking 1Z999\nSecond line");
        Box first = document.pages().get(0).words().get(0).box();
        assertThat(first.left()).isBetween(59f, 61f);
        assertThat(document.pages().get(0).width()).isEqualTo(792f);
    }

    @Test
    void countsTextOnceThatIsPrintedTwiceToLookBold() {
        byte[] pdf = Pdfs.drawn(doc -> {
            PDPage page = Pdfs.page(doc, List.of("Invoice"));
            try (PDPageContentStream content =
                    new PDPageContentStream(doc, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                Pdfs.text(content, 60.2f, 740, "Invoice");
            }
        });
        assertThat(readable(Pdfs.source("slip.pdf", pdf)).text()).isEqualTo("Invoice");
    }

    @ParameterizedTest
    @CsvSource({"slip.bin, application/octet-stream", "slip, ''", "slip.docx, text/plain"})
    void readsAPdfUnderAnyName(String name, String type) {
        assertThat(readable(Pdfs.source(name, type, Pdfs.withLines("Shipped"))).text())
                .isEqualTo("Shipped");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(Pdfs.source("slip.pdf", new byte[0]), "\"slip.pdf\" is empty (0 bytes)");
    }

    @Test
    void refusesALockedPdf() {
        byte[] pdf = Pdfs.drawn(doc -> {
            Pdfs.page(doc, List.of("Secret"));
            doc.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
        assertRefused(Pdfs.source("slip.pdf", pdf), "locked with a password");
    }

    @Test
    void readsAPdfThatIsEncryptedWithoutPassword() {
        byte[] pdf = Pdfs.drawn(doc -> {
            Pdfs.page(doc, List.of("Shipped"));
            doc.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        });
        assertThat(readable(Pdfs.source("slip.pdf", pdf)).text()).isEqualTo("Shipped");
    }

    @Test
    void refusesACutPdfAndNoise() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, noise, 0, 9);
        assertRefused(Pdfs.source("slip.pdf", noise), "damaged PDF");
        assertRefused(Pdfs.source("slip.pdf", Arrays.copyOf(Pdfs.withLines("Shipped"), 60)), "damaged PDF");
    }

    @Test
    void refusesWhatIsOnlyNamedLikeAPdf() {
        assertRefused(
                Pdfs.source("slip.pdf", "PK\u0003\u0004...word/document.xml".getBytes(UTF_8)),
                "named like a PDF but is a Word document");
        assertRefused(Pdfs.source("slip.pdf", "\u0001\u0002".getBytes(UTF_8)), "named like a PDF but is not one");
        assertRefused(Pdfs.source("slip.pdf", "text/html", "<html>expired".getBytes(UTF_8)), "but is a web page");
    }

    @ParameterizedTest
    @CsvSource({"list.csv, text/csv, a CSV table", "meeting.ics, text/calendar, a calendar entry", "a.xyz, x/y, unknown"
    })
    void namesTheTypeItDoesNotRead(String name, String type, String named) {
        LoadedDocument loaded = loader.load(Pdfs.source(name, type, "a,b".getBytes(UTF_8)));
        assertThat(((LoadedDocument.Refused) loaded).reason()).satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(ReasonKind.UNSUPPORTED_ATTACHMENT);
            assertThat(reason.detail()).contains(named);
        });
    }

    /** Beside papers it is mostly a logo; a scan, or a Word file that pretends to be one, is no picture file. */
    @Test
    void tellsAPictureFileFromOtherFilesItDoesNotRead() {
        assertThat(pictureFile("logo.png", "image/png", "\u0089PNG\r\n")).isTrue();
        assertThat(pictureFile("photo", "application/octet-stream", "\u00ff\u00d8\u00ff\u00e0"))
                .isTrue();
        assertThat(pictureFile("fax.tif", "image/tiff", "II*\0")).isFalse();
        assertThat(pictureFile("logo.png", "image/png", "PK\u0003\u0004...word/document.xml"))
                .isFalse();
    }

    private boolean pictureFile(String name, String type, String content) {
        LoadedDocument loaded = loader.load(Pdfs.source(name, type, content.getBytes(ISO_8859_1)));
        return ((LoadedDocument.Refused) loaded).pictureFile();
    }

    @Test
    void refusesAPageWithoutText() {
        assertRefused(Pdfs.source("scan.pdf", Pdfs.drawn(doc -> doc.addPage(new PDPage()))), "has no text");
    }

    @Test
    void refusesALongDocument() {
        assertRefused(Pdfs.source("catalog.pdf", Pdfs.withPages(500, "Page")), "has 500 pages");
    }

    @Test
    void readsFiveHundredPagesWhereTheOwnerAllowsThem() {
        DocumentLoader patient =
                new DocumentLoader(new DocumentSettings(500, DataSize.ofMegabytes(25), Duration.ofSeconds(60)));
        LoadedDocument loaded = patient.load(Pdfs.source("catalog.pdf", Pdfs.withPages(500, "Tracking 1Z999")));
        assertThat(((LoadedDocument.Readable) loaded).document().pages()).hasSize(500);
    }

    @Test
    void refusesALargeFileWithoutOpeningIt() {
        byte[] pdf = fiftyMegabytes();
        assertThat(pdf.length).isGreaterThan(50 << 20);
        assertRefused(Pdfs.source("photos.pdf", pdf), "larger than 25 MB");
    }

    @Test
    void readsALargeFileInLittleMemoryWhereTheOwnerAllowsIt() {
        DocumentLoader generous =
                new DocumentLoader(new DocumentSettings(100, DataSize.ofMegabytes(80), Duration.ofSeconds(30)));
        LoadedDocument loaded = generous.load(Pdfs.source("photos.pdf", fiftyMegabytes()));
        assertThat(((LoadedDocument.Readable) loaded).document().text()).isEqualTo("Shipped");
    }

    @Test
    void refusesAPageWithMoreGlyphsThanAnyPageHas() {
        byte[] crowded = Pdfs.drawn(doc -> {
            PDPage page = new PDPage();
            doc.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(doc, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 1);
                Pdfs.text(content, 10, 700, "x".repeat(300_001));
            }
        });
        assertRefused(Pdfs.source("crowded.pdf", crowded), "unpacks to more data than is safe");
    }

    @Test
    void givesUpOnAFileThatTakesTooLong() {
        DocumentLoader hasty =
                new DocumentLoader(new DocumentSettings(1000, DataSize.ofMegabytes(25), Duration.ofMillis(1)));
        LoadedDocument loaded = hasty.load(Pdfs.source("catalog.pdf", Pdfs.withPages(500, "Page")));
        assertThat(((LoadedDocument.Refused) loaded).reason().detail()).contains("could not be read within");
    }

    @Test
    void readsTheValuesTypedIntoAForm() throws IOException {
        byte[] pdf = FormPdf.withField("tracking", "1Z5R89390357567127");
        assertThat(readable(Pdfs.source("form.pdf", pdf)).text()).contains("1Z5R89390357567127");
    }

    private static byte[] fiftyMegabytes() {
        return Pdfs.drawn(doc -> {
            PDPage page = Pdfs.page(doc, List.of("Shipped"));
            byte[] noise = new byte[51 << 20];
            new Random(7).nextBytes(noise);
            page.getCOSObject()
                    .setItem("PieceInfo", new PDStream(doc, new java.io.ByteArrayInputStream(noise)).getCOSObject());
        });
    }

    private Document readable(DocumentSource source) {
        LoadedDocument loaded = loader.load(source);
        assertThat(loaded).isInstanceOf(LoadedDocument.Readable.class);
        return ((LoadedDocument.Readable) loaded).document();
    }

    private void assertRefused(DocumentSource source, String sentence) {
        LoadedDocument loaded = loader.load(source);
        assertThat(loaded).isInstanceOf(LoadedDocument.Refused.class);
        assertThat(((LoadedDocument.Refused) loaded).reason()).satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(ReasonKind.UNREADABLE_DOCUMENT);
            assertThat(reason.detail()).contains(sentence);
        });
    }
}
