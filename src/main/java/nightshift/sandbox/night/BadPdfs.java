package nightshift.sandbox.night;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs that cannot be read, or should not be. */
final class BadPdfs {
    private BadPdfs() {}

    static byte[] encrypted(byte[] pdf) {
        return made(Loader::loadPDF, pdf, document -> {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner's secret", "reader's secret", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    static byte[] withoutPages() {
        return made(document -> {});
    }

    static byte[] imageOnly() {
        return made(document -> {
            PDPage page = new PDPage(Sheet.LETTER);
            document.addPage(page);
            BufferedImage scan = new BufferedImage(850, 1100, BufferedImage.TYPE_BYTE_GRAY);
            scan.createGraphics().drawString("PO #: PO-7401", 100, 100);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 612, 792);
            }
        });
    }

    /** What a font with a broken character map gives: marks that are no words. */
    static byte[] garbageText() {
        Sheet sheet = new Sheet(Sheet.LETTER);
        for (int line = 0; line < 40; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append((char) (0xA1 + (line * 31 + i * 17) % 90));
            }
            sheet.text(50, 60 + line * 16, Sheet.SANS, 10, text.toString().replaceAll("[\\u00AD\\u00A0]", "\u00A4"));
        }
        return sheet.pdf();
    }

    static byte[] pages(int count) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        for (int i = 1; i <= count; i++) {
            sheet.text(50, 60, Sheet.SANS, 10, "Packing slip, page " + i + " of " + count)
                    .text(50, 90, Sheet.SANS, 10, "PO #: PO-" + (7400 + i));
            if (i < count) {
                sheet.nextPage();
            }
        }
        return sheet.pdf();
    }

    /** A page of eighty megabytes of nothing, packed as not every reader expects it. */
    static byte[] bomb() {
        return made(document -> {
            PDPage page = new PDPage(Sheet.LETTER);
            document.addPage(page);
            COSStream content = document.getDocument().createCOSStream();
            byte[] nothing = new byte[1 << 20];
            Arrays.fill(nothing, (byte) '\n');
            try (OutputStream out = content.createOutputStream(new COSArray(List.of(COSName.FLATE_DECODE)))) {
                for (int i = 0; i < 80; i++) {
                    out.write(nothing);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
        });
    }

    /** A readable PDF blown up by bytes behind its end. */
    static byte[] padded(byte[] pdf, int size) {
        byte[] bytes = Arrays.copyOf(pdf, size);
        Arrays.fill(bytes, pdf.length, size, (byte) '\n');
        return bytes;
    }

    private static byte[] made(Writing writing) {
        return made(none -> new PDDocument(), new byte[0], writing);
    }

    private static byte[] made(Opening opening, byte[] pdf, Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = opening.open(pdf)) {
            writing.write(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Opening {
        PDDocument open(byte[] pdf) throws IOException;
    }

    private interface Writing {
        void write(PDDocument document) throws IOException;
    }
}
